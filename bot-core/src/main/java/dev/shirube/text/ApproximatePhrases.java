package dev.shirube.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the known phrase that a text contains but for a typing error: one for a phrase of five to
 * eight folded characters, two for a longer one. In a phrase of four, two letters may have changed
 * places. Shorter phrases have to be spelt right. Immutable.
 *
 * <p>A wrong, missing or surplus letter is one error, and so are two letters that changed places.
 * Phrases that share too few character pairs with the text are passed over; the others are compared
 * with Sellers' algorithm for approximate substrings (P. H. Sellers, "The Theory and Computation of
 * Evolutionary Distances", 1980), extended by the swap of Damerau's distance.
 */
public final class ApproximatePhrases {

    private static final int SHORTEST = 5;
    private static final int LONG = 9;

    /** Of this length phrases are told apart from others only by their letters. */
    private static final int SWAPPED = 4;

    private final List<String> phrases;

    /** The short phrases by what they become where two letters change places. */
    private final Map<String, String> swapped = new HashMap<>();

    private final Map<Integer, List<Integer>> phrasesByPair = new HashMap<>();

    /**
     * A phrase found in a text.
     *
     * @param phrase the phrase in its folded form
     * @param start the index of the first folded character of the text that stands for it
     * @param end the index behind the last one
     * @param errors how many characters differ
     */
    public record Found(String phrase, int start, int end, int errors) {}

    /**
     * Prepares phrases.
     *
     * @param folded the phrases in their folded form; those that are too short are ignored
     */
    public ApproximatePhrases(Iterable<String> folded) {
        var kept = new ArrayList<String>();
        for (String phrase : folded) {
            if (phrase.length() == SWAPPED) {
                addSwapped(phrase);
            }
            if (phrase.length() < SHORTEST) {
                continue;
            }
            int number = kept.size();
            kept.add(phrase);
            for (int i = 0; i + 1 < phrase.length(); i++) {
                phrasesByPair.computeIfAbsent(pair(phrase, i), p -> new ArrayList<>(1)).add(number);
            }
        }
        this.phrases = List.copyOf(kept);
    }

    /**
     * Finds the phrase that is in a text with the fewest errors for its length.
     *
     * @param text the folded text
     * @return the best phrase, of equals the longest, of equals the first; or nothing
     */
    public Optional<Found> find(Folding text) {
        String folded = text.folded();
        var shared = new HashMap<Integer, Integer>();
        for (int i = 0; i + 1 < folded.length(); i++) {
            for (int number : phrasesByPair.getOrDefault(pair(folded, i), List.of())) {
                shared.merge(number, 1, Integer::sum);
            }
        }
        Found best = null;
        for (int number = 0; number < phrases.size() && !shared.isEmpty(); number++) {
            String phrase = phrases.get(number);
            int allowed = allowedErrors(phrase);
            // one error spoils three pairs at the most: two letters that changed places
            if (shared.getOrDefault(number, 0) < phrase.length() - 1 - 3 * allowed) {
                continue;
            }
            Found found = nearest(phrase, text);
            if (found.errors <= allowed
                    && text.isWord(found.start, found.end)
                    && (best == null || isBetter(found, best))) {
                best = found;
            }
        }
        return Optional.ofNullable(best).or(() -> findSwapped(text));
    }

    private void addSwapped(String phrase) {
        for (int i = 0; i + 1 < SWAPPED; i++) {
            var letters = new StringBuilder(phrase);
            letters.setCharAt(i, phrase.charAt(i + 1));
            letters.setCharAt(i + 1, phrase.charAt(i));
            swapped.putIfAbsent(letters.toString(), phrase);
        }
    }

    private Optional<Found> findSwapped(Folding text) {
        String folded = text.folded();
        for (int start = 0; start + SWAPPED <= folded.length(); start++) {
            int end = start + SWAPPED;
            String phrase = swapped.get(folded.substring(start, end));
            if (phrase != null
                    && !phrase.equals(folded.substring(start, end))
                    && text.isWord(start, end)) {
                return Optional.of(new Found(phrase, start, end, 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isBetter(Found found, Found other) {
        double share = (double) found.errors / found.phrase.length();
        double otherShare = (double) other.errors / other.phrase.length();
        return share != otherShare
                ? share < otherShare
                : found.phrase.length() > other.phrase.length();
    }

    private static int allowedErrors(String phrase) {
        return phrase.length() >= LONG ? 2 : 1;
    }

    private static int pair(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    /** The part of the text that differs least from the phrase; of whole words, if there is one. */
    private static Found nearest(String phrase, Folding folding) {
        String text = folding.folded();
        int width = text.length() + 1;
        boolean[] begins = new boolean[width];
        for (int j = 0; j < text.length(); j++) {
            begins[j] = folding.isWordStart(j);
        }
        Row beforePrevious = new Row(begins);
        Row previous = new Row(begins);
        for (int j = 0; j < width; j++) {
            previous.start[j] = j;
        }
        for (int i = 1; i <= phrase.length(); i++) {
            Row current = new Row(begins);
            current.errors[0] = i;
            for (int j = 1; j < width; j++) {
                int change = phrase.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                current.take(j, previous, j - 1, change);
                current.takeIfFewer(j, previous, j, 1);
                current.takeIfFewer(j, current, j - 1, 1);
                if (i > 1 && j > 1 && areSwapped(phrase, i, text, j)) {
                    current.takeIfFewer(j, beforePrevious, j - 2, 1);
                }
            }
            beforePrevious = previous;
            previous = current;
        }
        Found best = previous.found(phrase, 1);
        for (int end = 2; end < width; end++) {
            Found found = previous.found(phrase, end);
            boolean whole = folding.isWord(found.start, found.end);
            boolean better =
                    whole == folding.isWord(best.start, best.end)
                            ? found.errors < best.errors
                            : whole;
            if (better) {
                best = found;
            }
        }
        return best;
    }

    private static boolean areSwapped(String phrase, int i, String text, int j) {
        return phrase.charAt(i - 1) == text.charAt(j - 2)
                && phrase.charAt(i - 2) == text.charAt(j - 1);
    }

    /** How far a beginning of the phrase differs from the text that ends at each place. */
    private static final class Row {
        private final boolean[] begins;
        private final int[] errors;
        private final int[] start;

        /** A row for a text; tells where words of it begin. */
        Row(boolean[] begins) {
            this.begins = begins;
            this.errors = new int[begins.length];
            this.start = new int[begins.length];
        }

        void take(int at, Row from, int place, int more) {
            errors[at] = from.errors[place] + more;
            start[at] = from.start[place];
        }

        void takeIfFewer(int at, Row from, int place, int more) {
            int fewer = errors[at] - from.errors[place] - more;
            if (fewer > 0 || (fewer == 0 && begins[from.start[place]] && !begins[start[at]])) {
                take(at, from, place, more);
            }
        }

        Found found(String phrase, int end) {
            return new Found(phrase, Math.min(start[end], end - 1), end, errors[end]);
        }
    }
}
