package dev.shirube.reply.render;

import java.util.regex.Pattern;

/** Makes text that others wrote harmless for a terminal. */
final class Terminal {

    /** Control characters would drive the terminal, directional ones would reorder the line. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    private static final Pattern BREAK = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");

    private Terminal() {}

    /**
     * Drops what is no text.
     *
     * @param text untrusted text
     * @return the text with line feeds as its only control characters; a tab becomes four spaces
     */
    static String safe(String text) {
        String lines = BREAK.matcher(text).replaceAll("\n");
        return UNSAFE.matcher(lines.replace("\t", "    ")).replaceAll("");
    }
}
