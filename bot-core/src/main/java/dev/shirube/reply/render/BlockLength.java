package dev.shirube.reply.render;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;

import java.util.List;

/** How long the plain text of blocks is, in UTF-16 code units, line feeds in between included. */
public final class BlockLength {

    private BlockLength() {}

    /**
     * Measures a block.
     *
     * @param block the block
     * @return its length
     */
    public static int of(Block block) {
        return switch (block) {
            case Block.Heading heading -> Span.text(heading.spans()).length();
            case Block.Paragraph paragraph -> Span.text(paragraph.spans()).length();
            case Block.ListBlock list -> list.items().stream().mapToInt(BlockLength::of).sum();
            case Block.Table table ->
                    of(table.header()) + table.rows().stream().mapToInt(BlockLength::of).sum();
            case Block.Quote quote -> lines(quote.blocks());
            case Block.Code code -> code.text().length();
            case Block.Image image -> image.alternative().length();
        };
    }

    /**
     * Measures an item of a list.
     *
     * @param item the item with the items below it
     * @return its length
     */
    public static int of(Block.Item item) {
        return lines(item.blocks());
    }

    /**
     * Measures a row of a table.
     *
     * @param row its cells
     * @return its length with what separates the cells
     */
    public static int of(List<Block.Cell> row) {
        int cells = row.stream().mapToInt(cell -> cell.text().length()).sum();
        return cells + PlainText.CELL_SEPARATOR.length() * Math.max(0, row.size() - 1) + 1;
    }

    /** Each with the line feed behind it. */
    private static int lines(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> of(block) + 1).sum();
    }
}
