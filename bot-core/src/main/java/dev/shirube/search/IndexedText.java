package dev.shirube.search;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

import java.util.ArrayList;
import java.util.List;

/**
 * What is searched of a section or passage: the headings above it and its own text in one field,
 * which finds more than fields apart. The title of the guide stays out: it promises what the guide
 * may not have.
 */
final class IndexedText {

    private IndexedText() {}

    /** The lines of a section, with the headings of its parts. */
    static List<String> of(Guide guide, Section section) {
        var lines = new ArrayList<>(section.path());
        for (Passage passage : section.passages()) {
            if (isWhole(passage)) {
                passage.text().lines().forEach(lines::add);
            }
        }
        guide.children(section).forEach(part -> lines.add(part.title()));
        return lines;
    }

    /** The lines of a passage. */
    static List<String> of(Section section, Passage passage) {
        var lines = new ArrayList<>(section.path());
        passage.text().lines().forEach(lines::add);
        return lines;
    }

    /** Rows and items stand in their table or list already. */
    static boolean isWhole(Passage passage) {
        return switch (passage.kind()) {
            case TABLE, LIST, PARAGRAPH, QUESTION -> true;
            case ROW, ITEM -> false;
        };
    }
}
