package dev.shirube.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Finds known phrases in a text, whatever their spelling (see {@link Folding}). Built once, then
 * immutable and safe for use by several threads; finding takes time proportional to the length of
 * the text times that of the longest phrase, not to the number of phrases.
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

    private final Node<T> root;

    private PhraseMatcher(Node<T> root) {
        this.root = root;
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
        var root = new Node<T>();
        phrases.accept((phrase, value) -> root.add(Folding.fold(phrase), value));
        return new PhraseMatcher<>(root);
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
        Node<T> node = root;
        String folded = Folding.fold(text);
        for (int i = 0; i < folded.length(); i++) {
            Node<T> next = node.next.get(folded.charAt(i));
            if (next == null) {
                return List.of();
            }
            node = next;
        }
        return List.copyOf(node.values);
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

    private void findAt(Folding text, int start, List<Match<T>> matches) {
        int first = matches.size();
        Node<T> node = root;
        for (int i = start; i < text.folded().length(); i++) {
            Node<T> next = node.next.get(text.folded().charAt(i));
            if (next == null) {
                break;
            }
            node = next;
            if (!node.values.isEmpty() && text.isWord(start, i + 1)) {
                for (T value : node.values) {
                    matches.add(first, new Match<>(start, i + 1, value));
                }
            }
        }
    }

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>(2);
        private final List<T> values = new ArrayList<>(0);

        void add(String folded, T value) {
            if (folded.isEmpty()) {
                return;
            }
            Node<T> node = this;
            for (int i = 0; i < folded.length(); i++) {
                node = node.next.computeIfAbsent(folded.charAt(i), c -> new Node<>());
            }
            if (!node.values.contains(value)) {
                node.values.add(value);
            }
        }
    }
}
