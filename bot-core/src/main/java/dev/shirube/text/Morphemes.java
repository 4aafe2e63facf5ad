package dev.shirube.text;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
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
    private final BitSet boundaries;
    private final BitSet actions;

    private Morphemes(List<Morpheme> words, BitSet boundaries, BitSet actions) {
        this.words = List.copyOf(words);
        this.boundaries = boundaries;
        this.actions = actions;
    }

    /** Begins to load the dictionary beside everything else, so that nobody waits for it later. */
    public static void preload() {
        Thread.ofPlatform().daemon().name("dictionary").start(() -> ofEach(List.of()));
    }

    /**
     * Cuts a text into words.
     *
     * @param text any text, at most a few thousand characters
     * @return its words
     */
    public static Morphemes of(String text) {
        return ofEach(List.of(text)).getFirst();
    }

    /**
     * Cuts texts into words, each by itself: several times as fast as one after the other where
     * they are short.
     *
     * @param texts any texts, each at most a few thousand characters
     * @return the words of each, in the order of the texts
     */
    public static List<Morphemes> ofEach(Collection<String> texts) {
        try (var cutter = new Cutter()) {
            var each = new ArrayList<Morphemes>(texts.size());
            for (String text : texts) {
                each.add(cutter.cut(text));
            }
            return each;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
    }

    /** Lucene's tokenizer, which takes longer to make than to cut a word. */
    private static final class Cutter implements Closeable {

        private final JapaneseTokenizer tokenizer =
                new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
        private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
        private final BaseFormAttribute baseForm = tokenizer.addAttribute(BaseFormAttribute.class);
        private final PartOfSpeechAttribute partOfSpeech =
                tokenizer.addAttribute(PartOfSpeechAttribute.class);
        private final ReadingAttribute readings = tokenizer.addAttribute(ReadingAttribute.class);

        Morphemes cut(String text) throws IOException {
            var words = new ArrayList<Morpheme>();
            var boundaries = new BitSet(text.length() + 1);
            var actions = new BitSet(text.length() + 1);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                boundaries.set(offset.startOffset());
                boundaries.set(offset.endOffset());
                words.add(word(text));
                actions.set(
                        offset.startOffset(),
                        String.valueOf(partOfSpeech.getPartOfSpeech()).startsWith("名詞-サ変"));
            }
            tokenizer.end();
            tokenizer.close(); // to be given the next text
            return new Morphemes(words, boundaries, actions);
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

        @Override
        public void close() throws IOException {
            tokenizer.close();
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
     * Returns whether a word is a noun for something that is done, as 撮影 is and 機材 is not.
     *
     * @param word one of the words
     * @return whether する can follow it
     */
    public boolean isAction(Morpheme word) {
        return actions.get(word.start());
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
