package dev.shirube.guide.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where tables touch the text above and below them. The parser wants a blank line there;
 * without one it reads the table above as text, and a note below as one more row.
 */
final class TableEdges {

    private static final Pattern DELIMITER = Pattern.compile("\\s*:?-+:?\\s*");

    private static final Pattern NOTE = Pattern.compile("[ \\t]*\\[\\^[^\\]]+\\]:.*");

    private TableEdges() {}

    /**
     * Finds the edges.
     *
     * @param lines the lines of a text
     * @return the indexes of the lines that need a blank line before them, ascending
     */
    static List<Integer> in(List<String> lines) {
        var edges = new ArrayList<Integer>();
        var fence = new CodeFence();
        boolean inTable = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean code = fence.contains(line);
            if (inTable && !line.isBlank() && (code || !isRow(line))) {
                edges.add(i);
            }
            inTable = inTable && !code && isRow(line);
            if (!code && startsTable(lines, i)) {
                inTable = true;
                if (i > 0 && !lines.get(i - 1).isBlank()) {
                    edges.add(i);
                }
            }
        }
        return edges;
    }

    private static boolean isRow(String line) {
        return line.indexOf('|') >= 0 && !NOTE.matcher(line).matches();
    }

    private static boolean startsTable(List<String> lines, int i) {
        if (i + 1 == lines.size() || lines.get(i).indexOf('|') < 0) {
            return false;
        }
        String next = lines.get(i + 1).strip();
        if (next.indexOf('|') < 0) {
            return false;
        }
        String cells = next.startsWith("|") ? next.substring(1) : next;
        return Arrays.stream(cells.split("\\|"))
                .allMatch(cell -> DELIMITER.matcher(cell).matches());
    }
}
