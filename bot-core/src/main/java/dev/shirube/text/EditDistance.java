package dev.shirube.text;

import java.util.Arrays;

/**
 * Counts the errors between what was typed and a word: wrong, missing and surplus letters, and two
 * that changed places (the optimal string alignment distance; P. H. Sellers, "The Theory and
 * Computation of Evolutionary Distances", 1980, for parts of a text).
 */
public final class EditDistance {

    private EditDistance() {}

    /**
     * Counts the errors between two words.
     *
     * @param typed one word
     * @param name the other
     * @return how many there are
     */
    public static int between(String typed, String name) {
        int[] errors = errors(typed, name, false);
        return errors[name.length()];
    }

    /**
     * Counts the errors between what was typed and the beginning of a name that is nearest to it.
     *
     * @param typed what has been typed
     * @param name the name
     * @return how many there are
     */
    public static int toBeginning(String typed, String name) {
        return Arrays.stream(errors(typed, name, false)).min().orElseThrow();
    }

    /**
     * Counts the errors between what was typed and the part of a name that is nearest to it.
     *
     * @param typed what has been typed
     * @param name the name
     * @return how many there are
     */
    public static int toPart(String typed, String name) {
        return Arrays.stream(errors(typed, name, true)).min().orElseThrow();
    }

    /** The errors between all that was typed and what of the name ends at each of its letters. */
    private static int[] errors(String typed, String name, boolean anywhere) {
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
        return last;
    }
}
