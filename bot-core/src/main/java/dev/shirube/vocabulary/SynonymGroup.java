package dev.shirube.vocabulary;

import java.util.List;

/**
 * Phrases of either language that mean the same in career questions. A question that has one of
 * them also finds text that has another.
 *
 * @param phrases at least two phrases
 */
public record SynonymGroup(List<String> phrases) {

    /** Copies the list. */
    public SynonymGroup {
        phrases = List.copyOf(phrases);
    }
}
