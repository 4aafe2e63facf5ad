package dev.shirube.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** Checks that characters made of several code units or code points were not cut through. */
final class Characters {

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern CONTINUES =
            Pattern.compile("^[\\p{M}\\u200D\\uFE0F].*", Pattern.DOTALL);
    private static final Pattern UNFINISHED = Pattern.compile(".*\\u200D$", Pattern.DOTALL);

    private Characters() {}

    /** Fails if a text begins, ends or contains half a character. */
    static void assertWhole(String part) {
        assertThat(HALF.matcher(part).find()).as("half a surrogate pair in %s", part).isFalse();
        assertThat(part).doesNotMatch(CONTINUES).doesNotMatch(UNFINISHED);
    }
}
