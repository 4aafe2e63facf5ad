package dev.shirube.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Finds known phrases in a text, whatever their spelling (see {@link Folding}). Built once, then
 * immutable and safe for use by several threads; finding takes time proportional to the length of
 * the text times that of the longest phrase times the logarithm of the number of phrases. A sorted
 * list takes the place of a tree, which would be a fifth of the memory of all that is loaded.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseMatcher<T> {

    /**
     * A phrase found in a text.
     *
     * @param start the index of its first character in the folded text
     * @param end the index behind its last character in the folded text
     * @param value what it stands for
     * @param <T> what a phrase stands for
     */
    public record Match<T>(int start, int end, T value) {

        /**
         * Returns the length of the phrase.
         *
         * @return the number of folded characters
         */
        public int length() {
            return end - start;
        }

        /**
         * Returns whether two matches share a character.
         *
         * @param other another match in the same text
         * @return whether they overlap
         */
        public boolean overlaps(Match<?> other) {
            return start < other.end && other.start < end;
        }
    }

    /** The folded phrases in order, so that those that begin alike stand together. */
    private final String[] phrases;

    /** What each of the phrases stands for. */
    private final List<List<T>> values;

    /** The first characters of all phrases in order, and where those that begin with each start. */
    private final char[] firsts;

    private final int[] starts;

    private PhraseMatcher(SortedMap<String, List<T>> values) {
        this.phrases = values.keySet().toArray(String[]::new);
        this.values = values.values().stream().map(List::copyOf).toList();
        var heads = new StringBuilder();
        int[] from = new int[phrases.length + 1];
        for (int i = 0; i < phrases.length; i++) {
            char head = phrases[i].charAt(0);
            if (heads.isEmpty() || heads.charAt(heads.length() - 1) != head) {
                from[heads.length()] = i;
                heads.append(head);
            }
        }
        from[heads.length()] = phrases.length;
        this.firsts = heads.toString().toCharArray();
        this.starts = Arrays.copyOf(from, firsts.length + 1);
    }

    /**
     * Builds a matcher.
     *
     * @param phrases hands each phrase, as people write it, with its value to the consumer; a
     *     phrase may be given several values
     * @param <T> what a phrase stands for
     * @return the matcher
     */
    public static <T> PhraseMatcher<T> of(
            java.util.function.Consumer<BiConsumer<String, T>> phrases) {
        var values = new TreeMap<String, List<T>>();
        phrases.accept((phrase, value) -> {
            String folded = Folding.fold(phrase);
            if (!folded.isEmpty()) {
                List<T> of = values.computeIfAbsent(folded, p -> new ArrayList<>(1));
                if (!of.contains(value)) {
                    of.add(value);
                }
            }
        });
        return new PhraseMatcher<>(values);
    }

    /**
     * Finds all phrases in a text, overlapping ones included. A phrase that begins or ends in a
     * Latin letter or digit is found only as whole words: {@code em} is not in {@code them}.
     *
     * @param text the folded text
     * @return the matches by start, at the same start the longest first
     */
    public List<Match<T>> find(Folding text) {
        var matches = new ArrayList<Match<T>>();
        for (int start = 0; start < text.folded().length(); start++) {
            findAt(text, start, matches);
        }
        return matches;
    }

    /**
     * Returns what a text as a whole stands for.
     *
     * @param text any text
     * @return the values of the phrase that it is, possibly none
     */
    public List<T> exact(String text) {
        int found = Arrays.binarySearch(phrases, Folding.fold(text));
        return found < 0 ? List.of() : values.get(found);
    }

    /**
     * Keeps of overlapping matches the longest, at the same length the first.
     *
     * @param matches any matches in one text
     * @param <M> what the phrases stand for
     * @return the matches that are left, by start; those of one and the same range stay together
     */
    public static <M> List<Match<M>> longest(List<Match<M>> matches) {
        var byLength = new ArrayList<>(matches);
        byLength.sort((a, b) ->
                a.length() != b.length()
                        ? Integer.compare(b.length(), a.length())
                        : Integer.compare(a.start(), b.start()));
        var kept = new ArrayList<Match<M>>();
        for (Match<M> match : byLength) {
            boolean free =
                    kept.stream()
                            .allMatch(k ->
                                    !k.overlaps(match)
                                            || (k.start() == match.start()
                                                    && k.end() == match.end()));
            if (free) {
                kept.add(match);
            }
        }
        kept.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return kept;
    }

    /** Narrows down, character by character, which of the phrases the text may go on with. */
    private void findAt(Folding text, int start, List<Match<T>> matches) {
        int head = Arrays.binarySearch(firsts, text.folded().charAt(start));
        if (head < 0) {
            return;
        }
        int first = matches.size();
        int from = starts[head];
        int to = starts[head + 1];
        for (int end = start + 1; from < to; end++) {
            if (phrases[from].length() == end - start && text.isWord(start, end)) {
                for (T value : values.get(from)) {
                    matches.add(first, new Match<>(start, end, value));
                }
            }
            if (end == text.folded().length()) {
                return;
            }
            char next = text.folded().charAt(end);
            from = firstNotBefore(next, end - start, from, to);
            to = firstNotBefore(next + 1, end - start, from, to);
        }
    }

    /** The first of some phrases, alike up to a place, that has no smaller character there. */
    private int firstNotBefore(int character, int place, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            String phrase = phrases[middle];
            if (phrase.length() <= place || phrase.charAt(place) < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
