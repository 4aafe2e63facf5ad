package dev.shirube.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks as plain text: the words and nothing else. Lines end with a line feed, list items have no
 * bullets or numbers, the cells of a table row are joined by {@value #CELL_SEPARATOR}.
 */
public final class PlainText {

    /** What stands between two cells of a row. */
    public static final String CELL_SEPARATOR = " | ";

    private PlainText() {}

    /**
     * Returns blocks as plain text.
     *
     * @param blocks the blocks in reading order
     * @return their non-empty lines, joined by line feeds; without one at the end
     */
    public static String of(List<Block> blocks) {
        return String.join("\n", lines(blocks));
    }

    /**
     * Returns one block as plain text.
     *
     * @param block the block
     * @return its non-empty lines, joined by line feeds; without one at the end
     */
    public static String of(Block block) {
        return of(List.of(block));
    }

    /**
     * Returns the lines of blocks.
     *
     * @param blocks the blocks in reading order
     * @return one entry for each heading, table row, and line of text or code; no empty ones
     */
    public static List<String> lines(List<Block> blocks) {
        var lines = new ArrayList<String>();
        blocks.forEach(block -> add(block, lines));
        return List.copyOf(lines);
    }

    private static void add(Block block, List<String> lines) {
        switch (block) {
            case Block.Heading heading -> addText(Span.text(heading.spans()), lines);
            case Block.Paragraph paragraph -> addText(Span.text(paragraph.spans()), lines);
            case Block.ListBlock list ->
                    list.items().forEach(item -> item.blocks().forEach(b -> add(b, lines)));
            case Block.Table table -> {
                addRow(table.header(), lines);
                table.rows().forEach(row -> addRow(row, lines));
            }
            case Block.Quote quote -> quote.blocks().forEach(b -> add(b, lines));
            case Block.Code code ->
                    code.text().lines().filter(l -> !l.isBlank()).forEach(lines::add);
            case Block.Image image -> addText(image.alternative(), lines);
        }
    }

    private static void addRow(List<Block.Cell> cells, List<String> lines) {
        if (cells.stream().allMatch(cell -> cell.text().isBlank())) {
            return;
        }
        lines.add(
                cells.stream()
                        .map(cell -> cell.text().replace('\n', ' ').strip())
                        .collect(Collectors.joining(CELL_SEPARATOR))
                        .stripTrailing());
    }

    private static void addText(String text, List<String> lines) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    }
}
