package dev.shirube.guide.passage;

import dev.shirube.text.Sha256;

import java.util.List;

/** Makes the ids of sections: short, and unmoved by what happens elsewhere in the guide. */
final class SectionId {

    private static final int LENGTH = 10;

    private SectionId() {}

    /**
     * Makes the id of a section.
     *
     * @param slug the slug of the guide
     * @param path the heading path
     * @param occurrence how many sections with the same path stand before it in the guide
     * @return ten hexadecimal digits
     */
    static String of(String slug, List<String> path, int occurrence) {
        // Line feeds occur in neither part, so no two inputs read the same.
        return Sha256.hex(slug + "\n" + String.join("\n", path) + "\n" + occurrence, LENGTH);
    }
}
