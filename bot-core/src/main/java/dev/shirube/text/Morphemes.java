package dev.shirube.text;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.BitSet;

/** Where the words of a Japanese or English text begin and end. Immutable. */
public final class Morphemes {

    private final BitSet boundaries;

    private Morphemes(BitSet boundaries) {
        this.boundaries = boundaries;
    }

    /**
     * Cuts a text into words.
     *
     * @param text any text, at most a few thousand characters
     * @return the boundaries of its words
     */
    public static Morphemes of(String text) {
        var boundaries = new BitSet(text.length() + 1);
        try (var tokenizer = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL)) {
            var offset = tokenizer.addAttribute(OffsetAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                boundaries.set(offset.startOffset());
                boundaries.set(offset.endOffset());
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
        return new Morphemes(boundaries);
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
