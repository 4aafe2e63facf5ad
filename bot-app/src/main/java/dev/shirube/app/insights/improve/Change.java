package dev.shirube.app.insights.improve;

import dev.shirube.app.insights.improve.AcceptedQuestion.Entry;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.SynonymGroup;
import dev.shirube.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the bot is to learn so that it answers some questions: one kind of vocabulary each. */
public sealed interface Change {

    /** The most characters of a name or a phrase: longer ones are no words but sentences. */
    int LONGEST = 60;

    /**
     * The questions become examples of what a section answers.
     *
     * @param section the id of the section
     */
    record SampleQuestions(String section) implements Change {}

    /**
     * The questions always get a section.
     *
     * @param section the id of the section
     */
    record PinnedQuestions(String section) implements Change {}

    /**
     * A job goes by one more name.
     *
     * @param guide the slug of the guide to the job
     * @param name the name
     */
    record JobAlias(String guide, String name) implements Change {

        /** Strips the name. */
        public JobAlias {
            name = name.strip();
        }
    }

    /**
     * A phrase means the same as another.
     *
     * @param phrase what people say
     * @param meaning what guides say
     */
    record Synonym(String phrase, String meaning) implements Change {

        /** Strips both. */
        public Synonym {
            phrase = phrase.strip();
            meaning = meaning.strip();
        }
    }

    /**
     * Questions that are to be answered, and what the bot is to learn for that.
     *
     * @param change what it is to learn
     * @param job the slug of the guide that the questions were asked about, or empty where they
     *     name their job themselves, or none
     * @param questions the questions, at least one
     */
    record Proposal(Change change, String job, List<String> questions) {

        /** Copies the list without blank and doubled questions. */
        public Proposal {
            questions =
                    questions.stream()
                            .map(String::strip)
                            .filter(q -> !q.isEmpty())
                            .distinct()
                            .toList();
        }
    }

    /**
     * {@return the words that a question has to have so that the change can make a difference to
     * it; none where it may make one to any question}
     */
    default List<String> words() {
        return switch (this) {
            case SampleQuestions ignored -> List.of();
            case PinnedQuestions ignored -> List.of();
            case JobAlias alias -> List.of(alias.name());
            case Synonym synonym -> List.of(synonym.phrase(), synonym.meaning());
        };
    }

    /**
     * Tells whether the change may make a difference to a question, by its words.
     *
     * @param question the question
     * @return true where it has one of the {@link #words}, or none are needed
     */
    default boolean touches(String question) {
        String folded = Folding.fold(question);
        return words().isEmpty() || words().stream().map(Folding::fold).anyMatch(folded::contains);
    }

    /**
     * Returns what is written into a vocabulary file.
     *
     * @param questions the questions
     * @param snapshot the guides
     * @return one entry, or for what is written by question one for each
     * @throws CannotImproveException if there is no such section or job, or a word is of no use
     */
    default List<Entry> entries(List<String> questions, Snapshot snapshot)
            throws CannotImproveException {
        return switch (this) {
            case SampleQuestions samples ->
                    perQuestion("sample-questions", samples.section(), questions, snapshot);
            case PinnedQuestions pinned ->
                    perQuestion("pinned-questions", pinned.section(), questions, snapshot);
            case JobAlias alias -> {
                if (snapshot.guide(alias.guide()).isEmpty()) {
                    throw new CannotImproveException("there is no guide " + alias.guide());
                }
                checkWord(alias.name());
                yield List.of(new Entry(List.of("aliases", alias.guide()), List.of(alias.name())));
            }
            case Synonym synonym -> {
                checkWord(synonym.phrase());
                checkWord(synonym.meaning());
                if (Folding.fold(synonym.phrase()).equals(Folding.fold(synonym.meaning()))) {
                    throw new CannotImproveException("both phrases of the synonym are the same");
                }
                yield List.of(
                        new Entry(
                                List.of("synonyms"), List.of(synonym.phrase(), synonym.meaning())));
            }
        };
    }

    private static List<Entry> perQuestion(
            String key, String section, List<String> questions, Snapshot snapshot)
            throws CannotImproveException {
        Snapshot.Place place = place(section, snapshot);
        List<String> path = List.of(key, place.guide().slug(), place.sampleName());
        return questions.stream().map(question -> new Entry(path, List.of(question))).toList();
    }

    private static Snapshot.Place place(String section, Snapshot snapshot)
            throws CannotImproveException {
        return snapshot.section(section)
                .orElseThrow(() -> new CannotImproveException("there is no section " + section));
    }

    private static void checkWord(String word) throws CannotImproveException {
        if (Folding.fold(word).isEmpty()) {
            throw new CannotImproveException("a word is missing");
        }
        if (word.codePointCount(0, word.length()) > LONGEST) {
            throw new CannotImproveException(
                    "a word may have %d characters at most".formatted(LONGEST));
        }
    }

    /**
     * Returns a vocabulary with the change.
     *
     * @param old the vocabulary without it
     * @param entries what is written of the change
     * @return the vocabulary with it
     */
    default Vocabulary addTo(Vocabulary old, List<Entry> entries) {
        return new Vocabulary(
                old.topics(),
                old.levels(),
                old.jobNames(),
                old.jobHeads(),
                this instanceof JobAlias alias ? aliases(old.aliases(), alias) : old.aliases(),
                this instanceof Synonym synonym
                        ? Stream.concat(
                                        old.synonyms().stream(),
                                        Stream.of(
                                                new SynonymGroup(
                                                        List.of(
                                                                synonym.phrase(),
                                                                synonym.meaning()))))
                                .toList()
                        : old.synonyms(),
                old.phrases(),
                old.fillers(),
                this instanceof SampleQuestions
                        ? bySection(old.sampleQuestions(), entries)
                        : old.sampleQuestions(),
                this instanceof PinnedQuestions
                        ? bySection(old.pinnedQuestions(), entries)
                        : old.pinnedQuestions(),
                old.things());
    }

    private static Map<String, List<String>> aliases(
            Map<String, List<String>> old, JobAlias alias) {
        Map<String, List<String>> aliases = new LinkedHashMap<>(old);
        aliases.merge(alias.guide(), List.of(alias.name()), Change::union);
        return aliases;
    }

    private static Map<String, Map<String, List<String>>> bySection(
            Map<String, Map<String, List<String>>> old, List<Entry> entries) {
        Map<String, Map<String, List<String>>> guides = new LinkedHashMap<>(old);
        for (Entry entry : entries) {
            String guide = entry.path().get(1);
            Map<String, List<String>> headings =
                    new LinkedHashMap<>(guides.getOrDefault(guide, Map.of()));
            headings.merge(entry.path().getLast(), entry.phrases(), Change::union);
            guides.put(guide, headings);
        }
        return guides;
    }

    private static List<String> union(List<String> there, List<String> more) {
        var both = new ArrayList<>(there);
        both.addAll(more);
        return List.copyOf(new LinkedHashSet<>(both));
    }

    /**
     * Returns the section that the questions are to get.
     *
     * @param snapshot the guides
     * @return the section, or nothing where the change names none
     */
    default Optional<Snapshot.Place> section(Snapshot snapshot) {
        return switch (this) {
            case SampleQuestions samples -> snapshot.section(samples.section());
            case PinnedQuestions pinned -> snapshot.section(pinned.section());
            case JobAlias ignored -> Optional.empty();
            case Synonym ignored -> Optional.empty();
        };
    }
}
