package dev.shirube.guide.source;

import java.util.regex.Pattern;

/**
 * Tells, line by line from the top, which lines are code: those of a fence, and those indented by
 * four columns where they continue neither a list nor a note. Not thread-safe.
 */
final class CodeLines {

    private static final int INDENT = 4;
    private static final Pattern CONTAINER =
            Pattern.compile(
                    "[ \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]|\\[\\^|!!!|\\?\\?\\?|:[ \\t]).*");

    private final CodeFence fence = new CodeFence();
    private boolean afterBlank = true;
    private boolean inContainer;
    private boolean indented;

    /**
     * Moves on to the next line.
     *
     * @param line the next line
     * @return whether it is code
     */
    boolean contains(String line) {
        boolean blank = line.isBlank();
        boolean deep = line.startsWith("\t") || line.startsWith(" ".repeat(INDENT));
        if (fence.contains(line)) {
            afterBlank = false;
            return true;
        }
        if (!blank) {
            indented = deep && !inContainer && (afterBlank || indented);
            if (CONTAINER.matcher(line).matches() && !indented) {
                inContainer = true;
            } else if (afterBlank && !line.startsWith(" ") && !line.startsWith("\t")) {
                inContainer = false;
            }
        }
        afterBlank = blank;
        return indented && !blank;
    }
}
