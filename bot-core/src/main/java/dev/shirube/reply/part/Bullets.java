package dev.shirube.reply.part;

import dev.shirube.content.Block;
import dev.shirube.content.Span;

import java.util.List;

/** The blocks that the bot's own words are made of. */
public final class Bullets {

    private Bullets() {}

    /** Returns a paragraph of plain text. */
    public static Block paragraph(String text) {
        return Block.Paragraph.of(text);
    }

    /** Returns an item of one line. */
    public static Block.Item item(Span... spans) {
        return new Block.Item(List.of(new Block.Paragraph(List.of(spans))));
    }

    /** Returns a bulleted list, or nothing where there are no items. */
    public static List<Block> list(List<Block.Item> items) {
        return items.isEmpty() ? List.of() : List.of(new Block.ListBlock(false, 1, items));
    }
}
