package dev.shirube.adapter;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * A table as a list, for places that have none: an item for each row, in which each cell stands
 * with its header.
 */
public final class TableAsList {

    private static final String COLON = ": ";

    private TableAsList() {}

    /** How a row is shown. */
    @FunctionalInterface
    public interface Row {

        /**
         * {@return the lines of a row, each as spans}
         *
         * @param header the names of the columns
         * @param cells the cells
         */
        List<List<Span>> lines(List<Block.Cell> header, List<Block.Cell> cells);
    }

    /**
     * Shows a table; empty cells are left out.
     *
     * @param table the table
     * @return a list of its rows; a quotation where it has one row, which needs no bullet to be
     *     told from others; its header where it has none
     */
    public static List<Block> of(Block.Table table) {
        if (table.rows().isEmpty()) {
            List<Span> header = header(table, " | ");
            return List.of(
                    new Block.Paragraph(
                            header.stream().map(span -> span.with(Style.STRONG)).toList()));
        }
        List<Block.Item> items = items(table, (header, cells) -> labelled(header, cells, ""));
        return switch (items.size()) {
            case 0 -> List.of();
            case 1 -> List.of(new Block.Quote(items.getFirst().blocks()));
            default -> List.of(new Block.ListBlock(false, 1, items));
        };
    }

    /**
     * {@return an item for each row of a table that has words}
     *
     * @param table the table
     * @param row shows a row
     */
    public static List<Block.Item> items(Block.Table table, Row row) {
        return table.rows().stream()
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.text().isBlank()))
                .map(cells ->
                        new Block.Item(
                                row.lines(table.header(), cells).stream()
                                        .<Block>map(Block.Paragraph::new)
                                        .toList()))
                .toList();
    }

    /**
     * Shows a row with a line for each cell, behind its header; the first cell, which names the
     * row, stands out.
     *
     * @param header the names of the columns
     * @param cells the cells
     * @param empty stands in the place of an empty cell; where it is empty too, there is no line
     * @return the lines
     */
    public static List<List<Span>> labelled(
            List<Block.Cell> header, List<Block.Cell> cells, String empty) {
        var lines = new ArrayList<List<Span>>();
        for (int i = 0; i < cells.size(); i++) {
            boolean named = i < header.size() && !header.get(i).text().isBlank();
            boolean blank = cells.get(i).text().isBlank();
            if (blank && (empty.isEmpty() || !named)) {
                continue;
            }
            var line = new ArrayList<Span>();
            if (named) {
                oneLine(header.get(i)).forEach(span -> line.add(without(Style.STRONG, span)));
                line.add(Span.plain(COLON));
            }
            boolean first = i == 0;
            List<Span> value = blank ? List.of(Span.plain(empty)) : oneLine(cells.get(i));
            value.forEach(span -> line.add(first && !blank ? span.with(Style.STRONG) : span));
            lines.add(line);
        }
        return List.copyOf(lines);
    }

    /**
     * {@return the header of a table on one line}
     *
     * @param table the table
     * @param between what stands between two names
     */
    public static List<Span> header(Block.Table table, String between) {
        var line = new ArrayList<Span>();
        for (Block.Cell cell : table.header()) {
            if (!cell.text().isBlank()) {
                if (!line.isEmpty()) {
                    line.add(Span.plain(between));
                }
                line.addAll(oneLine(cell));
            }
        }
        return List.copyOf(line);
    }

    /**
     * {@return the spans of a cell on one line: in none of them a line ends}
     *
     * @param cell the cell
     */
    public static List<Span> oneLine(Block.Cell cell) {
        return cell.spans().stream()
                .map(s -> new Span(s.text().replaceAll("[\\r\\n]+", " "), s.styles(), s.link()))
                .toList();
    }

    private static Span without(Style style, Span span) {
        EnumSet<Style> styles = EnumSet.noneOf(Style.class);
        styles.addAll(span.styles());
        styles.remove(style);
        return new Span(span.text(), styles, span.link());
    }
}
