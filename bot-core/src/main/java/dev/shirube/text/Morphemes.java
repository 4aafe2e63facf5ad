package dev.shirube.text;

import java.util.BitSet;
import java.util.List;

/** The words of a Japanese or English text, and where they begin and end. Immutable. */
public final class Morphemes {

    /** What part a word has in a sentence. */
    public enum Kind {
        /** A noun, a name, a Latin word. */
        NOUN,
        /** A verb. */
        VERB,
        /** An adjective. */
        ADJECTIVE,
        /** A word that carries no content of its own: particles, endings, pronouns, marks. */
        FUNCTION
    }

    /**
     * A word.
     *
     * @param start the index of its first character
     * @param end the index behind the last one
     * @param base its dictionary form
     * @param kind its part in the sentence
     * @param affix whether it stands before or behind another word only, as 部 and 年 do
     * @param reading how it is read, in katakana; empty where the dictionary does not tell, as it
     *     never does of a word that it does not have
     */
    public record Morpheme(
            int start, int end, String base, Kind kind, boolean affix, String reading) {}

    private final List<Morpheme> words;
    private final BitSet boundaries = new BitSet();

    /**
     * Keeps words.
     *
     * @param words the words in reading order, none overlapping
     */
    Morphemes(List<Morpheme> words) {
        this.words = List.copyOf(words);
        for (Morpheme word : words) {
            boundaries.set(word.start);
            boundaries.set(word.end);
        }
    }

    /**
     * Returns the words.
     *
     * @return all of them, in reading order
     */
    public List<Morpheme> words() {
        return words;
    }

    /**
     * Returns the words that share a character with a range of the text.
     *
     * @param start the index of the first character
     * @param end the index behind the last one
     * @return the words, in reading order
     */
    public List<Morpheme> within(int start, int end) {
        return words.stream().filter(w -> w.start() < end && start < w.end()).toList();
    }

    /**
     * Returns whether a range of the text begins and ends where a word does.
     *
     * @param start the index of the first character
     * @param end the index behind the last one
     * @return true if no word is cut
     */
    public boolean isWhole(int start, int end) {
        return boundaries.get(start) && boundaries.get(end);
    }
}
