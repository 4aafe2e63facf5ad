package dev.shirube.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text with a header.
 *
 * @param rows the rows, all of one length, the header first
 */
public record Table(List<List<String>> rows) {

    /** Copies the rows. */
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Returns the rows as lines: the first column aligned to the left, the others to the right.
     *
     * @return one line a row
     */
    public List<String> lines() {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        var lines = new ArrayList<String>();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
