package dev.shirube.web;

import java.util.regex.Pattern;

/** Text made fit for HTML, inside elements and inside quoted attributes alike. */
final class Html {

    /** No text: control characters, unpaired surrogates, and what turns the order of a line. */
    private static final Pattern NO_TEXT =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private static final Pattern BREAK = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");

    private Html() {}

    /**
     * Escapes a text.
     *
     * @param text untrusted text
     * @return the text without characters that mean something to HTML, and without control
     *     characters other than line feed and tab
     */
    static String escape(String text) {
        String lines = BREAK.matcher(text).replaceAll("\n");
        var escaped = new StringBuilder(lines.length() + 16);
        NO_TEXT.matcher(lines)
                .replaceAll("")
                .chars()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        case '\'' -> escaped.append("&#39;");
                        default -> escaped.append((char) c);
                    }
                });
        return escaped.toString();
    }
}
