package dev.shirube.text;

import dev.shirube.text.Morphemes.Kind;
import dev.shirube.text.Morphemes.Morpheme;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Cuts Japanese and English texts into words, by Kuromoji's dictionary. Safe for use by several
 * threads. Tokenizers are lent: to make one takes several times as long as to cut a question, and
 * each question has a thread of its own.
 */
public final class MorphologicalAnalyzer {

    /** More are made where more are used at once, and thrown away. */
    private static final int KEPT = 16;

    private final BlockingQueue<Lent> free = new ArrayBlockingQueue<>(KEPT);

    /** Makes an analyzer. */
    public MorphologicalAnalyzer() {}

    /**
     * Cuts a text into words.
     *
     * @param text any text, at most a few thousand characters
     * @return its words
     */
    public Morphemes analyze(String text) {
        Lent waiting = free.poll();
        Lent lent = waiting == null ? new Lent() : waiting;
        try {
            Morphemes words = lent.analyze(text);
            free.offer(lent);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
    }

    /** A tokenizer with what it tells of a word, for use by one thread at a time. */
    private static final class Lent {

        private final JapaneseTokenizer tokenizer =
                new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
        private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
        private final BaseFormAttribute baseForm = tokenizer.addAttribute(BaseFormAttribute.class);
        private final PartOfSpeechAttribute partOfSpeech =
                tokenizer.addAttribute(PartOfSpeechAttribute.class);
        private final ReadingAttribute readings = tokenizer.addAttribute(ReadingAttribute.class);

        Morphemes analyze(String text) throws IOException {
            var words = new ArrayList<Morpheme>();
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.add(word(text));
            }
            tokenizer.end();
            tokenizer.close(); // to be given the next text
            return new Morphemes(words);
        }

        private Morpheme word(String text) {
            String surface = text.substring(offset.startOffset(), offset.endOffset());
            String base = baseForm.getBaseForm();
            String tag = partOfSpeech.getPartOfSpeech();
            String reading = readings.getReading();
            return new Morpheme(
                    offset.startOffset(),
                    offset.endOffset(),
                    base == null ? surface : base,
                    kind(tag, surface),
                    isAffix(tag),
                    reading == null ? "" : reading);
        }
    }

    private static boolean isAffix(String tag) {
        return tag.startsWith("名詞-接尾") || tag.startsWith("接頭詞");
    }

    /** The dictionary's part of speech is a path such as 名詞-代名詞-一般. */
    private static Kind kind(String tag, String surface) {
        if (surface.chars().noneMatch(Character::isLetterOrDigit)) {
            return Kind.FUNCTION;
        }
        if (tag.startsWith("名詞-代名詞")
                || tag.startsWith("名詞-非自立")
                || tag.startsWith("名詞-特殊")
                || tag.startsWith("動詞-非自立")
                || tag.startsWith("動詞-接尾")
                || tag.startsWith("形容詞-非自立")) {
            return Kind.FUNCTION;
        }
        if (tag.startsWith("名詞") || tag.startsWith("接頭詞") || tag.startsWith("記号-アルファベット")) {
            return Kind.NOUN;
        }
        if (tag.startsWith("動詞")) {
            return Kind.VERB;
        }
        return tag.startsWith("形容詞") ? Kind.ADJECTIVE : Kind.FUNCTION;
    }
}
