package dev.shirube.question.job;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Translations;
import dev.shirube.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * The names that the job of a guide goes by, for those who suggest jobs while somebody types.
 *
 * @param guide the guide
 * @param names its names as written, each spelling once, the surest first
 */
public record KnownNames(Guide guide, List<String> names) {

    /** Copies the names. */
    public KnownNames {
        names = List.copyOf(names);
    }

    /**
     * Collects the names of guides. Takes about as long as a snapshot of them.
     *
     * @param guides the guides
     * @param vocabulary the names of jobs, with and without a guide
     * @param translations the same guides in other languages, whose names count as well
     * @return one entry for each guide, in the same order
     */
    public static List<KnownNames> of(
            List<Guide> guides, Vocabulary vocabulary, Translations translations) {
        var collector = new JobNames(vocabulary);
        return guides.stream()
                .map(guide ->
                        new KnownNames(guide, new ArrayList<>(collector.of(guide, translations))))
                .toList();
    }
}
