package dev.shirube.search;

import java.util.List;

/**
 * Something to look for.
 *
 * @param text the words as the question has them, in either language
 * @param synonyms other wordings that would do as well, possibly none
 * @param weight how much it matters, above 0; 1 for an ordinary word of the question
 */
public record Keyword(String text, List<String> synonyms, double weight) {

    /** Copies the synonyms and checks the weight. */
    public Keyword {
        synonyms = List.copyOf(synonyms);
        if (!(weight > 0)) {
            throw new IllegalArgumentException("a keyword must have a weight above 0: " + weight);
        }
    }

    /**
     * Returns an ordinary word of a question.
     *
     * @param text the words
     * @return a keyword without synonyms
     */
    public static Keyword of(String text) {
        return new Keyword(text, List.of(), 1);
    }
}
