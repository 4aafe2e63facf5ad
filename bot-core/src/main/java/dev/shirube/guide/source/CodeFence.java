package dev.shirube.guide.source;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** Tells, line by line from the top, which lines belong to fenced code. Not thread-safe. */
final class CodeFence {

    private static final Pattern OPENING =
            Pattern.compile("[ \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?(`{3,}(?=[^`]*$)|~{3,}).*");

    private @Nullable String open;

    /**
     * Moves on to the next line.
     *
     * @param line the next line
     * @return whether it is code, or the fence before or after it
     */
    boolean contains(String line) {
        String current = open;
        if (current == null) {
            var opening = OPENING.matcher(line);
            if (opening.matches()) {
                open = opening.group(1);
            }
            return open != null;
        }
        String text = line.strip();
        boolean closes =
                text.length() >= current.length()
                        && text.chars().allMatch(c -> c == current.charAt(0));
        if (closes) {
            open = null;
        }
        return true;
    }
}
