package dev.shirube.answer;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.meaning.Meaning;
import dev.shirube.question.CommandReader;
import dev.shirube.question.QuestionReader;
import dev.shirube.search.SearchIndex;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Guides, vocabulary and index as they belong together. Immutable: a request reads one snapshot
 * from beginning to end, a change of the guides makes the next one.
 */
public final class Snapshot {

    private final Vocabulary vocabulary;
    private final Meaning meaning;
    private final HeadingCues cues;
    private final List<Guide> guides;
    private final Map<String, Guide> guidesBySlug = new HashMap<>();
    private final Map<String, Guide> guidesByFile = new HashMap<>();
    private final Map<String, Place> sections = new LinkedHashMap<>();
    private final Set<String> counterQuestions = new HashSet<>();
    private final SearchIndex index;
    private final QuestionReader questions;
    private final CommandReader commands;

    /**
     * A section with its guide.
     *
     * @param guide the guide
     * @param section the section of that guide
     */
    public record Place(Guide guide, Section section) {}

    private Snapshot(
            Vocabulary vocabulary,
            List<Guide> loaded,
            Meaning meaning,
            Function<List<Guide>, SearchIndex> indexing) {
        this.vocabulary = vocabulary;
        this.meaning = meaning;
        this.cues = new HeadingCues(vocabulary);
        this.guides = loaded.stream().sorted(Comparator.comparing(Guide::slug)).toList();
        for (Guide guide : guides) {
            guidesBySlug.put(guide.slug(), guide);
            guidesByFile.putIfAbsent(guide.file(), guide);
            guide.sections().forEach(s -> sections.put(s.id(), new Place(guide, s)));
            guide.sections().stream()
                    .filter(s -> s.path().stream().anyMatch(cues::isAboutCounterQuestions))
                    .forEach(s -> counterQuestions.add(s.id()));
        }
        this.index = indexing.apply(guides);
        this.questions = new QuestionReader(vocabulary, guides, index.guideWords());
        this.commands = new CommandReader(vocabulary);
    }

    /**
     * Builds a snapshot that goes by words alone. The order of the guides makes no difference.
     *
     * @param vocabulary topics, levels, names and synonyms
     * @param guides the guides, no two with the same slug
     * @return the snapshot
     */
    public static Snapshot of(Vocabulary vocabulary, List<Guide> guides) {
        return of(vocabulary, guides, Meaning.none());
    }

    /**
     * Builds a snapshot. The order of the guides makes no difference.
     *
     * @param vocabulary topics, levels, names and synonyms
     * @param guides the guides, no two with the same slug
     * @param meaning the vectors there are
     * @return the snapshot
     */
    public static Snapshot of(Vocabulary vocabulary, List<Guide> guides, Meaning meaning) {
        return new Snapshot(vocabulary, guides, meaning, SearchIndex::of);
    }

    /**
     * Builds the snapshot that follows this one, in less time where most guides are the same.
     *
     * @param nextVocabulary topics, levels, names and synonyms
     * @param nextGuides the guides, no two with the same slug
     * @param nextMeaning the vectors there are
     * @return the same snapshot as {@link #of} would give
     */
    public Snapshot next(Vocabulary nextVocabulary, List<Guide> nextGuides, Meaning nextMeaning) {
        return new Snapshot(nextVocabulary, nextGuides, nextMeaning, index::next);
    }

    /**
     * Returns the guides.
     *
     * @return all of them, by slug
     */
    public List<Guide> guides() {
        return guides;
    }

    /**
     * Returns the vocabulary.
     *
     * @return topics, levels, names and synonyms
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Returns what is known of the meaning of texts.
     *
     * @return the encoder and the vectors
     */
    public Meaning meaning() {
        return meaning;
    }

    /**
     * Finds a guide.
     *
     * @param slug a slug, or null
     * @return the guide, or nothing
     */
    public Optional<Guide> guide(@Nullable String slug) {
        return slug == null ? Optional.empty() : Optional.ofNullable(guidesBySlug.get(slug));
    }

    /**
     * Finds a guide by a name that another guide uses for it.
     *
     * @param name a slug, or a file name without its extension
     * @return the guide, or nothing if it is not loaded
     */
    public Optional<Guide> related(String name) {
        return guide(name).or(() -> Optional.ofNullable(guidesByFile.get(name + ".md")));
    }

    /**
     * Finds a section.
     *
     * @param id the id of a section
     * @return the section with its guide, or nothing
     */
    public Optional<Place> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    /** Whether a section, or one that it is part of, is about what a candidate may ask. */
    boolean isAboutCounterQuestions(Section section) {
        return counterQuestions.contains(section.id());
    }

    HeadingCues cues() {
        return cues;
    }

    SearchIndex index() {
        return index;
    }

    QuestionReader questions() {
        return questions;
    }

    CommandReader commands() {
        return commands;
    }
}
