package dev.shirube.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms of a text in both analyses, each once.
 *
 * @param words the dictionary words
 * @param bigrams the character pairs and Latin words
 */
record Terms(List<String> words, List<String> bigrams) {

    /**
     * Cuts a text into terms.
     *
     * @param text any text
     * @param words the analysis into words
     * @param bigrams the analysis into character pairs
     * @return the terms
     */
    static Terms of(String text, Analyzer words, Analyzer bigrams) {
        return new Terms(tokens(text, words), tokens(text, bigrams));
    }

    /** The dictionary words of a text, each once. */
    static List<String> words(String text, Analyzer words) {
        return tokens(text, words);
    }

    /** Whether a term is hiragana throughout: endings and particles, which say little. */
    static boolean isHiragana(String term) {
        return term.chars().allMatch(c -> c >= 'ぁ' && c <= 'ゟ');
    }

    private static List<String> tokens(String text, Analyzer analyzer) {
        var tokens = new ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String token = term.toString();
                if (!tokens.contains(token)) {
                    tokens.add(token);
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string cannot fail", e);
        }
        return tokens;
    }
}
