package dev.shirube.guide.source;

import java.util.function.UnaryOperator;

/** Tells the code within a line from the text around it. */
final class CodeSpans {

    private CodeSpans() {}

    /**
     * Changes the text of a line and leaves its code alone.
     *
     * @param line a line
     * @param change what to do with each run of text
     * @return the line with the text changed
     */
    static String around(String line, UnaryOperator<String> change) {
        if (line.indexOf('`') < 0) {
            return change.apply(line);
        }
        var result = new StringBuilder();
        int from = 0;
        int at = line.indexOf('`');
        while (at >= 0) {
            int end = end(line, at);
            if (end > at) {
                result.append(change.apply(line.substring(from, at)));
                result.append(line, at, end);
                from = end;
                at = line.indexOf('`', end);
            } else {
                at = line.indexOf('`', at + marks(line, at));
            }
        }
        return result.append(change.apply(line.substring(from))).toString();
    }

    /**
     * Finds the end of code.
     *
     * @param line a line
     * @param start the index of a backtick
     * @return the index after the code that begins there, or -1 if none does
     */
    static int end(String line, int start) {
        int open = marks(line, start);
        int at = line.indexOf('`', start + open);
        while (at >= 0) {
            int close = marks(line, at);
            if (close == open) {
                return at + close;
            }
            at = line.indexOf('`', at + close);
        }
        return -1;
    }

    private static int marks(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        return end - start;
    }
}
