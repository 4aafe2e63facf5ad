package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

import java.util.stream.Collectors;

/**
 * What is searched of a section or passage: the headings above it and its own text in one field,
 * which finds more than fields apart. The title of the guide stays out: it promises what the guide
 * may not have.
 */
final class IndexedText {

    private IndexedText() {}

    static String of(Guide guide, Section section) {
        String own =
                section.passages().stream()
                        .filter(IndexedText::isWhole)
                        .map(Passage::text)
                        .collect(Collectors.joining("\n"));
        String parts =
                guide.children(section).stream()
                        .map(Section::title)
                        .collect(Collectors.joining("\n"));
        return path(section) + "\n" + own + "\n" + parts;
    }

    static String of(Section section, Passage passage) {
        return path(section) + "\n" + passage.text();
    }

    private static String path(Section section) {
        return String.join("\n", section.path());
    }

    /** Rows and items stand in their table or list already. */
    private static boolean isWhole(Passage passage) {
        return switch (passage.kind()) {
            case TABLE, LIST, PARAGRAPH, QUESTION -> true;
            case ROW, ITEM -> false;
        };
    }
}
