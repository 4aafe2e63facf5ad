package dev.shirube.eval.variant;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a Japanese text as the dictionary has it.
 *
 * @param start the index of its first character
 * @param end the index behind the last one
 * @param partOfSpeech its part of speech in the words of the dictionary, or empty
 * @param reading its reading in katakana, or null
 */
record Morpheme(int start, int end, String partOfSpeech, @Nullable String reading) {

    static List<Morpheme> of(String text) {
        try (var tokenizer = new JapaneseTokenizer(null, true, Mode.NORMAL)) {
            var offsets = tokenizer.addAttribute(OffsetAttribute.class);
            var partOfSpeech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            var reading = tokenizer.addAttribute(ReadingAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            var morphemes = new ArrayList<Morpheme>();
            while (tokenizer.incrementToken()) {
                @Nullable String part = partOfSpeech.getPartOfSpeech();
                morphemes.add(
                        new Morpheme(
                                offsets.startOffset(),
                                offsets.endOffset(),
                                part == null ? "" : part,
                                reading.getReading()));
            }
            tokenizer.end();
            return morphemes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
