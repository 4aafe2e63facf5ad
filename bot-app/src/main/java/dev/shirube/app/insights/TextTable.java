package dev.shirube.app.insights;

import dev.shirube.text.DisplayWidth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table for a terminal, whose columns are as wide as what stands in them. */
public final class TextTable {

    private TextTable() {}

    /**
     * Writes a table. The first column is aligned to the left, all others to the right.
     *
     * @param rows the rows, all of the same length
     * @return the lines
     */
    public static List<String> lines(List<List<String>> rows) {
        int[] widths =
                IntStream.range(0, rows.getFirst().size())
                        .map(i ->
                                rows.stream()
                                        .mapToInt(row -> DisplayWidth.of(row.get(i)))
                                        .max()
                                        .orElse(0))
                        .toArray();
        var lines = new ArrayList<String>();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - DisplayWidth.of(row.get(i)));
                line.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
