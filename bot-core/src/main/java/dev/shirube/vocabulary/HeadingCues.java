package dev.shirube.vocabulary;

import dev.shirube.text.Folding;
import dev.shirube.text.PhraseMatcher;

import java.util.Comparator;
import java.util.Optional;

/**
 * Reads from a heading, or from the first cell of a row, which topic and which years of experience
 * it is about. Immutable.
 */
public final class HeadingCues {

    private final PhraseMatcher<String> topics;
    private final YearsReader years;

    /**
     * Prepares the cues of a vocabulary.
     *
     * @param vocabulary topics and levels
     */
    public HeadingCues(Vocabulary vocabulary) {
        this.topics =
                PhraseMatcher.of(add ->
                        vocabulary
                                .topics()
                                .forEach(topic ->
                                        topic.headings()
                                                .forEach(cue -> add.accept(cue, topic.id()))));
        this.years = new YearsReader(vocabulary.levels());
    }

    /**
     * Returns the topic that a heading shows. Where it names two (「スキルとツール」), it is the first: the
     * parts below such a heading usually carry the other.
     *
     * @param heading the heading as plain text
     * @return the id of the topic, or nothing
     */
    public Optional<String> topic(String heading) {
        return topics.find(Folding.of(heading)).stream()
                .min(
                        Comparator.<PhraseMatcher.Match<String>>comparingInt(m -> m.start())
                                .thenComparingInt(m -> -m.length()))
                .map(PhraseMatcher.Match::value);
    }

    /**
     * Returns the years of experience that a text names.
     *
     * @param text a heading, or the first cell of a table row
     * @return the years, or nothing
     */
    public Optional<YearRange> years(String text) {
        return years.read(text).map(YearsReader.Reading::years);
    }
}
