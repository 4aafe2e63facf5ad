package dev.shirube.chat.suggest;

import dev.shirube.text.EditDistance;

import java.util.OptionalInt;

/** Tells whether something that is being typed is the beginning of a name but for a slip or two. */
final class TypingErrors {

    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 3;

    /** Of this length a word is told apart from others in the midst of a name, too. */
    private static final int SHORTEST_WITHIN = 5;

    private static final int LONG = 8;

    private TypingErrors() {}

    /**
     * Counts the errors: wrong, missing and surplus letters, and two that changed places.
     *
     * @param typed what has been typed, folded
     * @param name a name, folded
     * @return how many there are between what was typed and the beginning of the name; nothing
     *     where there are more than one might make in a word of that length
     */
    static OptionalInt in(String typed, String name) {
        return typed.length() < SHORTEST
                ? OptionalInt.empty()
                : counted(typed, EditDistance.toBeginning(typed, name));
    }

    /**
     * Counts the errors between what was typed and any part of a name.
     *
     * @param typed what has been typed, folded
     * @param name a name, folded
     * @return how many there are, or nothing where there are too many or what was typed is too
     *     short
     */
    static OptionalInt within(String typed, String name) {
        return typed.length() < SHORTEST_WITHIN
                ? OptionalInt.empty()
                : counted(typed, EditDistance.toPart(typed, name));
    }

    private static OptionalInt counted(String typed, int errors) {
        int allowed = typed.length() < LONG ? 1 : 2;
        return errors <= allowed ? OptionalInt.of(errors) : OptionalInt.empty();
    }
}
