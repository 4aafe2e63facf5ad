package dev.shirube.guide.source;

import java.util.List;

/**
 * Markdown made ready for the parser.
 *
 * @param text the Markdown
 * @param lines for each line of the text, the line of the original that it stands for, from 0
 */
public record SourceText(String text, List<Integer> lines) {

    /** Copies the line numbers. */
    public SourceText {
        lines = List.copyOf(lines);
    }

    /**
     * Returns where a line comes from.
     *
     * @param line a line of the text, from 0
     * @return the line of the original, from 0
     */
    public int originalLine(int line) {
        return lines.get(Math.min(line, lines.size() - 1));
    }
}
