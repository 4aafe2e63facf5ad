package dev.shirube.search;

import dev.shirube.meaning.SentenceVector;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What to look for.
 *
 * @param text the words, in either language
 * @param otherWordings phrases that would do as well as those of the text, possibly none
 * @param vector what the text means, or null to go by words alone
 * @param guide the slug of the only guide to look in, or null for all
 */
public record SearchRequest(
        String text,
        List<String> otherWordings,
        @Nullable SentenceVector vector,
        @Nullable String guide) {

    /** Copies the list. */
    public SearchRequest {
        otherWordings = List.copyOf(otherWordings);
    }
}
