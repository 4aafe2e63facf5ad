package dev.shirube.snapshot;

import dev.shirube.cache.DerivedFiles;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.guide.Translations;
import dev.shirube.meaning.Meaning;
import dev.shirube.question.CommandReader;
import dev.shirube.question.QuestionReader;
import dev.shirube.ranking.AnswerModel;
import dev.shirube.relation.Careers;
import dev.shirube.relation.Extracts;
import dev.shirube.relation.OtherJobs;
import dev.shirube.salary.Salaries;
import dev.shirube.search.ConditionModel;
import dev.shirube.search.SearchIndex;
import dev.shirube.search.TopicModel;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.FoldedPhrases;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Guides, vocabulary, index and meaning as they belong together. Immutable: a request reads one
 * snapshot from beginning to end, a change of the guides makes the next one.
 */
public final class Snapshot {

    private final SnapshotParts parts;
    private final List<Guide> guides;
    private final @Nullable Language spoken;
    private final Editions editions;
    private final GuideDirectory directory;
    private final SearchIndex index;
    private final PinnedQuestions pinned;
    private final QuestionReader questions;
    private final CommandReader commands;
    private final Salaries salaries;
    private final OtherJobs otherJobs;
    private final Extracts extracts;
    private final Careers careers;

    /**
     * A section with its guide.
     *
     * @param guide the guide
     * @param section the section of that guide
     */
    public record Place(Guide guide, Section section) {

        /**
         * Returns how sample questions name the section.
         *
         * @return its heading, or where an earlier section of the guide has the same, the headings
         *     above it, too, with {@code >} between them
         */
        public String sampleName() {
            return SampleQuestions.name(guide, section);
        }
    }

    private Snapshot(
            SnapshotParts parts,
            List<Guide> guides,
            @Nullable Language spoken,
            @Nullable Editions of) {
        Vocabulary vocabulary = parts.vocabulary();
        Translations translations =
                spoken == null ? Translations.of(List.of()) : parts.translations();
        this.parts = parts;
        this.guides = guides;
        this.spoken = spoken;
        this.editions = of == null ? new Editions(this) : of;
        this.index =
                SearchIndex.of(
                        guides,
                        SampleQuestions.of(guides, vocabulary),
                        parts.meaning(),
                        parts.files());
        this.directory = new GuideDirectory(guides, translations, vocabulary);
        this.pinned = new PinnedQuestions(guides, vocabulary);
        this.questions = new QuestionReader(vocabulary, guides, translations, parts.files());
        this.commands = new CommandReader(vocabulary);
        this.salaries = Salaries.of(guides, parts.cues(), translations);
        this.otherJobs = new OtherJobs(questions.jobs(), vocabulary);
        this.extracts = new Extracts(questions.jobs(), directory::isAbout);
        this.careers = new Careers(guides, questions.jobs(), directory::isAbout, vocabulary);
    }

    /** Of guides in two languages those in one, by the names and ids of the others as well. */
    static Snapshot inOneLanguage(Language language, Snapshot whole) {
        List<Guide> kept = whole.parts.translations().in(language, whole.guides);
        return new Snapshot(whole.parts, kept, language, whole.editions);
    }

    /**
     * Builds a snapshot that goes by words alone, and keeps nothing for the next time. The order of
     * the guides makes no difference.
     *
     * @param vocabulary topics, levels, names and synonyms
     * @param guides the guides, no two with the same slug
     * @return the snapshot
     */
    public static Snapshot of(Vocabulary vocabulary, List<Guide> guides) {
        return of(vocabulary, guides, Meaning.none(), DerivedFiles.none());
    }

    /**
     * Builds a snapshot. The order of the guides makes no difference.
     *
     * @param vocabulary topics, levels, names and synonyms
     * @param guides the guides, no two with the same slug
     * @param meaning the vectors there are
     * @param files where what takes long to make is kept for the next time
     * @return the snapshot
     */
    public static Snapshot of(
            Vocabulary vocabulary, List<Guide> guides, Meaning meaning, DerivedFiles files) {
        var parts = SnapshotParts.of(vocabulary, guides, meaning, files);
        return new Snapshot(parts, parts.guides(), null, null);
    }

    /**
     * Returns what somebody is answered from who speaks a language: of each two guides that are
     * translations of one another the one in that language, by the names of both.
     *
     * @param language the language
     * @return the snapshot; this one where no guide has a translation. Made when first asked for
     */
    public Snapshot in(Language language) {
        return spoken == language || translations().isEmpty() ? this : editions.in(language);
    }

    /**
     * Returns the language that was chosen of guides in two.
     *
     * @return the language, or null where each guide counts
     */
    public @Nullable Language spoken() {
        return spoken;
    }

    /**
     * Returns which guides are translations of one another.
     *
     * @return the pairs, those that are not among {@link #guides()} included
     */
    public Translations translations() {
        return parts.translations();
    }

    /** {@return all guides, by slug} */
    public List<Guide> guides() {
        return guides;
    }

    /** {@return topics, levels, names and synonyms} */
    public Vocabulary vocabulary() {
        return parts.vocabulary();
    }

    /** {@return the phrases of the vocabulary, folded} */
    public FoldedPhrases phrases() {
        return parts.phrases();
    }

    /** {@return what is known of the meaning of texts: the encoder and the vectors} */
    public Meaning meaning() {
        return parts.meaning();
    }

    /**
     * Returns whether questions are compared by meaning.
     *
     * @param slug the slug of a guide, or null for any
     * @return false where only words are compared, since vectors are missing
     */
    public boolean isEncoded(@Nullable String slug) {
        return parts.topics().isKnown() && index.isEncoded(slug);
    }

    /**
     * Finds a guide.
     *
     * @param slug a slug, or null
     * @return the guide, or nothing
     */
    public Optional<Guide> guide(@Nullable String slug) {
        return directory.bySlug(slug);
    }

    /**
     * Finds a guide by a name that another guide uses for it.
     *
     * @param name a slug, or a file name without its extension
     * @return the guide, or nothing if it is not loaded
     */
    public Optional<Guide> related(String name) {
        return directory.byName(name);
    }

    /**
     * Finds a section.
     *
     * @param id the id of a section
     * @return the section with its guide, or nothing
     */
    public Optional<Place> section(String id) {
        return directory.section(id);
    }

    /**
     * Returns whether a section is about a topic or a part of it.
     *
     * @param section a section of these guides
     * @param topic the id of a topic
     * @return true if its topic is that, or narrower
     */
    public boolean isAbout(Section section, String topic) {
        return directory.isAbout(section, topic);
    }

    /**
     * Returns the topics of a section.
     *
     * @param section a section of these guides
     * @return the topics, or null where the meaning of its guide is not known
     */
    public TopicModel.@Nullable OfSection topicsOf(Section section) {
        return parts.topicsBySection().get(section.id());
    }

    /** {@return what headings tell} */
    public HeadingCues cues() {
        return parts.cues();
    }

    /** {@return the fitted weights for the topics of these guides} */
    public AnswerModel model() {
        return parts.model();
    }

    /** {@return what tells which jobs are asked for, and what guides say of them} */
    public ConditionModel conditionModel() {
        return parts.conditions();
    }

    /** {@return what tells topics by samples} */
    public TopicModel topicModel() {
        return parts.topics();
    }

    /** {@return the index of these guides} */
    public SearchIndex index() {
        return index;
    }

    /** {@return the questions to which somebody has decided the answer} */
    public PinnedQuestions pinned() {
        return pinned;
    }

    /** {@return what reads questions to these guides} */
    public QuestionReader questions() {
        return questions;
    }

    /** {@return what reads commands} */
    public CommandReader commands() {
        return commands;
    }

    /** {@return the rows of pay in the guides} */
    public Salaries salaries() {
        return salaries;
    }

    /** {@return what finds where one guide speaks of the job of another} */
    public OtherJobs otherJobs() {
        return otherJobs;
    }

    /** {@return what takes a few lines on a topic from a guide} */
    public Extracts extracts() {
        return extracts;
    }

    /** {@return what finds ways between jobs} */
    public Careers careers() {
        return careers;
    }
}
