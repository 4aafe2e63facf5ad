package dev.shirube.spelling;

import dev.shirube.search.GuideWords;
import dev.shirube.text.Morphemes;

import java.util.ArrayList;
import java.util.Collection;

/**
 * Writes questions as the vocabulary and the guides write. Only what none of them knows is touched,
 * and only where one known word is near. Immutable and safe for use by several threads.
 */
public final class Spelling {

    private final KanaWords kana;
    private final Slips slips;
    private final KanjiSlips kanjiSlips;
    private final HiraganaSlips hiraganaSlips;

    /**
     * Prepares to mend.
     *
     * @param phrases the phrases of the vocabulary and the names of jobs
     * @param guides the words of the guides
     */
    public Spelling(Collection<String> phrases, GuideWords guides) {
        this.kana = new KanaWords(phrases, guides);
        this.slips = new Slips(phrases, guides.words());
        this.kanjiSlips = new KanjiSlips(phrases);
        var spoken = new ArrayList<>(phrases);
        spoken.addAll(kana.readings());
        this.hiraganaSlips = new HiraganaSlips(spoken);
    }

    /**
     * A text as it was meant.
     *
     * @param text the text
     * @param morphemes its words
     */
    public record Spelt(String text, Morphemes morphemes) {}

    /**
     * Mends a text.
     *
     * @param text a question, normalised (NFKC)
     * @return the text as it was meant; the same where nothing is to be mended
     */
    public Spelt mend(String text) {
        Spelt letters = asWritten(hiraganaSlips.mend(slips.mend(text)));
        Spelt kanji = again(letters, kanjiSlips.mend(letters.text, letters.morphemes));
        return again(kanji, kana.mend(kanji.text, kanji.morphemes));
    }

    /**
     * Leaves a text as it is.
     *
     * @param text any text
     * @return the same
     */
    public static Spelt asWritten(String text) {
        return new Spelt(text, Morphemes.of(text));
    }

    /** Cuts a text only if it is another one now. */
    private static Spelt again(Spelt before, String text) {
        return text.equals(before.text) ? before : asWritten(text);
    }
}
