package dev.shirube.reply.render;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.text.DisplayWidth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Lays a table out in columns of a fixed-width font; as "header: value" lines where columns would
 * become too narrow to read.
 *
 * @param width the columns of a line; 0 for lines of any length
 * @param text turns the text of a cell into one that is safe to show
 */
record PlainTable(int width, Function<List<Span>, String> text) {

    private static final String BETWEEN = " │ ";

    /** A cell narrower than this breaks every Japanese sentence into crumbs. */
    private static final int NARROWEST = 20;

    /** Returns the lines of a table. */
    List<String> lines(Block.Table table) {
        List<String> header = cells(table.header());
        List<List<String>> rows = table.rows().stream().map(this::cells).toList();
        int[] widths = new int[header.size()];
        for (List<String> row : joined(header, rows)) {
            for (int i = 0; i < Math.min(widths.length, row.size()); i++) {
                int widest = row.get(i).lines().mapToInt(DisplayWidth::of).max().orElse(0);
                widths[i] = Math.max(widths[i], widest);
            }
        }
        boolean fits = width <= 0 || fit(widths);
        return fits ? columns(header, rows, widths) : pairs(header, rows);
    }

    /** Narrows the widest columns until the table fits; false if that takes too much from them. */
    private boolean fit(int[] widths) {
        int space = width - BETWEEN.length() * (widths.length - 1);
        int narrowed = 0;
        while (IntStream.of(widths).sum() > space) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths.length == 0 || widths[widest] <= NARROWEST) {
                return false;
            }
            widths[widest]--;
            narrowed++;
        }
        return narrowed >= 0;
    }

    private static List<String> columns(
            List<String> header, List<List<String>> rows, int[] widths) {
        var lines = new ArrayList<String>(row(header, widths));
        String rule = String.join("─┼─", Arrays.stream(widths).mapToObj("─"::repeat).toList());
        lines.add(rule);
        boolean tall = rows.stream().anyMatch(row -> row(row, widths).size() > 1);
        for (int i = 0; i < rows.size(); i++) {
            if (tall && i > 0) {
                lines.add(rule);
            }
            lines.addAll(row(rows.get(i), widths));
        }
        return List.copyOf(lines);
    }

    private static List<String> row(List<String> cells, int[] widths) {
        List<List<String>> wrapped =
                IntStream.range(0, cells.size())
                        .mapToObj(i -> new LineWrap(width(widths, i)).lines(cells.get(i)))
                        .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        var lines = new ArrayList<String>();
        for (int y = 0; y < height; y++) {
            var line = new ArrayList<String>();
            for (int x = 0; x < wrapped.size(); x++) {
                String cell = y < wrapped.get(x).size() ? wrapped.get(x).get(y) : "";
                line.add(cell + " ".repeat(Math.max(0, width(widths, x) - DisplayWidth.of(cell))));
            }
            lines.add(String.join(BETWEEN, line).stripTrailing());
        }
        return List.copyOf(lines);
    }

    private List<String> pairs(List<String> header, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return header.stream().flatMap(h -> new LineWrap(width).lines(h).stream()).toList();
        }
        var lines = new ArrayList<String>();
        for (List<String> row : rows) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (int i = 0; i < row.size(); i++) {
                String name = i < header.size() ? header.get(i) : "";
                String pair = name.isEmpty() ? row.get(i) : name + ": " + row.get(i);
                List<String> wrapped = new LineWrap(width - 2).lines(pair);
                lines.add(wrapped.getFirst());
                wrapped.stream().skip(1).map(line -> "  " + line).forEach(lines::add);
            }
        }
        return List.copyOf(lines);
    }

    private List<String> cells(List<Block.Cell> cells) {
        return cells.stream().map(cell -> text.apply(cell.spans()).strip()).toList();
    }

    private static int width(int[] widths, int column) {
        return column < widths.length ? widths[column] : 0;
    }

    private static List<List<String>> joined(List<String> header, List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(header);
        all.addAll(rows);
        return all;
    }
}
