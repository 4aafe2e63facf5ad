package dev.shirube.adapter;

import java.util.regex.Pattern;

/** Takes control characters, and what turns the order of a line, out of text that others wrote. */
public final class SafeText {

    /** Control characters, unpaired surrogates, and what turns the order of a line. */
    private static final Pattern NO_TEXT =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private static final Pattern BREAK = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");

    private SafeText() {}

    /**
     * {@return a text without what is no text: line feed and tab are its only control characters}
     *
     * @param text untrusted text
     */
    public static String of(String text) {
        return NO_TEXT.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
