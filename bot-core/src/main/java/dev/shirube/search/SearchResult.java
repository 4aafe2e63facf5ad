package dev.shirube.search;

import java.util.List;

/**
 * What a search brings.
 *
 * @param sections the sections that could fit, in the order of the guides
 * @param words which of the words the guide has that was searched
 */
public record SearchResult(List<SectionMatch> sections, KnownWords words) {

    /** Copies the list. */
    public SearchResult {
        sections = List.copyOf(sections);
    }
}
