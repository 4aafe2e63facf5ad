package dev.shirube.reply.quote;

import dev.shirube.content.Block;
import dev.shirube.guide.Passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is left of a table or list when a row or an item of it has been quoted. */
final class Rest {

    private Rest() {}

    /**
     * Takes what is quoted out of the block that it is from.
     *
     * @param block a table or list, or anything else
     * @param passage a passage of the block
     * @return the rows or items that are not quoted, with the numbers that they have; the block as
     *     it is where the passage is no part of it
     */
    static List<Block> of(Block block, Passage passage) {
        return switch (block) {
            case Block.Table table -> table(table, passage);
            case Block.ListBlock list -> list(list, quotedItems(passage));
            case Block.Heading _, Block.Paragraph _, Block.Quote _, Block.Code _, Block.Image _ ->
                    List.of(block);
        };
    }

    private static List<Block> table(Block.Table table, Passage passage) {
        var rows = new ArrayList<>(table.rows());
        for (Block quoted : passage.blocks()) {
            if (quoted instanceof Block.Table part) {
                part.rows().forEach(rows::remove);
            }
        }
        return rows.isEmpty() ? List.of() : List.of(new Block.Table(table.header(), rows));
    }

    private static Set<Block.Item> quotedItems(Passage passage) {
        var items = new HashSet<Block.Item>();
        for (Block block : passage.blocks()) {
            if (block instanceof Block.ListBlock list) {
                items.addAll(list.items());
            }
        }
        return items;
    }

    /** Two lists where an item between them is gone, so that the others keep their numbers. */
    private static List<Block> list(Block.ListBlock list, Set<Block.Item> quoted) {
        var lists = new ArrayList<Block>();
        var items = new ArrayList<Block.Item>();
        int start = list.start();
        for (int i = 0; i < list.items().size(); i++) {
            Block.Item item = list.items().get(i);
            if (!quoted.contains(item)) {
                items.add(without(item, quoted));
                continue;
            }
            flush(list, start, items, lists);
            start = list.start() + i + 1;
        }
        flush(list, start, items, lists);
        return List.copyOf(lists);
    }

    private static void flush(
            Block.ListBlock list, int start, List<Block.Item> items, List<Block> lists) {
        if (!items.isEmpty()) {
            lists.add(new Block.ListBlock(list.ordered(), start, items));
            items.clear();
        }
    }

    private static Block.Item without(Block.Item item, Set<Block.Item> quoted) {
        var blocks = new ArrayList<Block>();
        for (Block block : item.blocks()) {
            if (block instanceof Block.ListBlock list) {
                blocks.addAll(list(list, quoted));
            } else {
                blocks.add(block);
            }
        }
        return new Block.Item(blocks);
    }
}
