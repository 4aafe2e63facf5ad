package dev.shirube.chat;

import java.util.Arrays;
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
                : counted(typed, distance(typed, name, false));
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
                : counted(typed, distance(typed, name, true));
    }

    private static OptionalInt counted(String typed, int errors) {
        int allowed = typed.length() < LONG ? 1 : 2;
        return errors <= allowed ? OptionalInt.of(errors) : OptionalInt.empty();
    }

    /** The optimal string alignment distance to the nearest beginning or part of a name. */
    private static int distance(String typed, String name, boolean anywhere) {
        int[] before = new int[name.length() + 1];
        int[] last = new int[name.length() + 1];
        int[] row = new int[name.length() + 1];
        if (!anywhere) {
            Arrays.setAll(last, j -> j);
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int cost = typed.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == name.charAt(j - 2)
                        && typed.charAt(i - 2) == name.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return Arrays.stream(last).min().orElse(typed.length());
    }
}
