package dev.shirube.search;

import java.util.List;
import java.util.Set;

/**
 * The words that guides use, for those who mend what people type.
 *
 * @param words all words in their dictionary form, as they are searched
 * @param readings how those with kanji are read, the words that most sections have first
 */
public record GuideWords(Set<String> words, List<WordReading> readings) {

    /** Words of no guide. */
    public static final GuideWords NONE = new GuideWords(Set.of(), List.of());

    /** Copies the collections. */
    public GuideWords {
        words = Set.copyOf(words);
        readings = List.copyOf(readings);
    }
}
