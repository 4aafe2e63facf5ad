package dev.shirube.vocabulary;

import java.util.List;

/**
 * Something that people ask for by its name, such as a bonus, and that nothing tells which has no
 * word of it, however near in meaning it is.
 *
 * @param id the stable name, for example {@code paid-leave}
 * @param name what people call it
 * @param asked words by which a question names it
 * @param told other words by which a guide tells of it
 * @param bySection whether a section has to have such a word to tell it; else one anywhere in the
 *     guide shows that it may be told in other words
 */
public record Thing(
        String id, Label name, List<String> asked, List<String> told, boolean bySection) {

    /** Copies the lists. */
    public Thing {
        asked = List.copyOf(asked);
        told = List.copyOf(told);
    }
}
