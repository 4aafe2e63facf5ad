package dev.shirube.guide.passage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        String input = slug + "\n" + String.join("\n", path) + "\n" + occurrence;
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(input.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
