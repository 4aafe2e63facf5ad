package dev.shirube.question;

import dev.shirube.search.Keyword;

/**
 * Something to look for, and where the question says it.
 *
 * @param start the index of its first character
 * @param keyword what to look for
 */
record PlacedKeyword(int start, Keyword keyword) {

    /** What is said aside counts for less. */
    Keyword aside(double share) {
        return new Keyword(keyword.text(), keyword.synonyms(), share * keyword.weight());
    }
}
