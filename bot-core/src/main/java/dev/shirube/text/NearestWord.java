package dev.shirube.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that someone probably meant, for messages about one that is not known. */
public final class NearestWord {

    private NearestWord() {}

    /**
     * Returns the known word that is at most a third of its letters away.
     *
     * @param written the word as someone wrote it
     * @param known the words that it could be
     * @return the nearest of them, or nothing if none is near
     */
    public static Optional<String> to(String written, Collection<String> known) {
        return known.stream()
                .filter(word ->
                        EditDistance.between(written, word) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(word -> EditDistance.between(written, word)));
    }
}
