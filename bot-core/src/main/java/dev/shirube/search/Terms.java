package dev.shirube.search;

import java.util.List;

/**
 * The terms of a text in both analyses, each once.
 *
 * @param words the dictionary words
 * @param bigrams the character pairs and Latin words
 */
record Terms(List<String> words, List<String> bigrams) {

    /** Whether a term is hiragana throughout: endings and particles, which say little. */
    static boolean isHiragana(String term) {
        return term.chars().allMatch(c -> c >= 'ぁ' && c <= 'ゟ');
    }
}
