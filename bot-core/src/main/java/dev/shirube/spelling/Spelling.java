package dev.shirube.spelling;

import dev.shirube.cache.DerivedFiles;
import dev.shirube.guide.Guide;
import dev.shirube.text.Morphemes;

import java.util.Collection;
import java.util.List;

/**
 * Writes questions as the vocabulary and the guides write. Only what none of them knows is touched,
 * and only where one known word is near. Immutable and safe for use by several threads.
 */
public final class Spelling {

    private final KanaWords kana;
    private final TypoCorrector typos;

    /**
     * Prepares to mend.
     *
     * @param phrases the phrases of the vocabulary and the names of jobs
     * @param guides the guides
     * @param files where the words of guides are kept
     */
    public Spelling(Collection<String> phrases, List<Guide> guides, DerivedFiles files) {
        this(phrases, GuideWords.of(guides, files));
    }

    Spelling(Collection<String> phrases, GuideWords words) {
        this.kana = new KanaWords(phrases, words);
        this.typos = new TypoCorrector(phrases, words.words(), EnglishWords.common());
    }

    /**
     * Mends a text.
     *
     * @param text a question, normalised (NFKC)
     * @return the text as it was meant; the same where nothing is to be mended
     */
    public String mend(String text) {
        String letters = typos.mend(text);
        return kana.mend(letters, Morphemes.of(letters));
    }
}
