package dev.shirube.discord;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How much of a page something takes.
 *
 * @param characters UTF-16 code units
 * @param bytes bytes of UTF-8, with what Discord adds for each component
 */
record Measure(int characters, int bytes) {

    /** Returns the length of a text in bytes of UTF-8. */
    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Measures texts that are components of their own each. */
    static Measure of(List<String> texts) {
        int characters = 0;
        int bytes = 0;
        for (String text : texts) {
            characters += text.length();
            bytes += bytes(text) + DiscordLimits.BYTES_OF_DISPLAY;
        }
        return new Measure(characters, bytes);
    }

    /** Returns what both take. */
    Measure plus(Measure other) {
        return new Measure(characters + other.characters, bytes + other.bytes);
    }
}
