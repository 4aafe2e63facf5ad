package dev.shirube.guide.passage;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.guide.QuestionMark;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The parts of what answers one question, to be put into the order in which they are quoted. Not
 * thread-safe.
 */
final class AnswerParts {

    /**
     * One part.
     *
     * @param mark what it says it is
     * @param item the list item that it is, or null
     * @param blocks the blocks that it is, or that follow the item
     */
    private record Part(QuestionMark mark, Block.@Nullable Item item, List<Block> blocks) {}

    private final List<Part> parts = new ArrayList<>();

    /**
     * Adds a block that begins a part.
     *
     * @param mark its mark
     * @param block the block
     */
    void add(QuestionMark mark, Block block) {
        parts.add(new Part(mark, null, new ArrayList<>(List.of(block))));
    }

    /**
     * Adds the items of a list, a part each. An item without mark goes with the one before it.
     *
     * @param list the list
     */
    void addItems(Block.ListBlock list) {
        for (Block.Item item : list.items()) {
            QuestionMark mark = markOf(item);
            if (mark == QuestionMark.NONE && !parts.isEmpty()) {
                mark = parts.getLast().mark();
            }
            parts.add(new Part(mark, item, new ArrayList<>()));
        }
    }

    /**
     * Adds a block to the last part.
     *
     * @param block the block
     */
    void append(Block block) {
        if (parts.isEmpty()) {
            add(QuestionMark.NONE, block);
        } else {
            parts.getLast().blocks().add(block);
        }
    }

    /**
     * Tells whether there is a part of a kind.
     *
     * @param mark the kind
     * @return whether it occurs
     */
    boolean has(QuestionMark mark) {
        return parts.stream().anyMatch(part -> part.mark() == mark);
    }

    /**
     * Tells whether there is nothing yet.
     *
     * @return whether no part was added
     */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether it is one answer without anything to say how good it is, or why it is one. */
    boolean isPlain() {
        return parts.size() == 1 && parts.getFirst().mark() == QuestionMark.ANSWER;
    }

    /**
     * Tells whether the last part is a label that waits for its text, as {@code **❌ NGな回答**:}
     * alone.
     *
     * @return whether it is a single line that ends like a label
     */
    boolean endsWithLabel() {
        if (parts.isEmpty() || parts.getLast().item() != null) {
            return false;
        }
        List<Block> blocks = parts.getLast().blocks();
        String text = PlainText.of(blocks);
        return blocks.size() == 1 && isLabel(text);
    }

    /**
     * Returns the parts in the order of quoting: the model answer first, the bad one last.
     *
     * @return the blocks; items that stand side by side form one list
     */
    List<Block> inOrder() {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<Block.Item>();
        List<Part> sorted =
                parts.stream().sorted(Comparator.comparingInt(p -> p.mark().rank())).toList();
        for (Part part : sorted) {
            if (part.item() == null || !part.blocks().isEmpty()) {
                flush(items, blocks);
            }
            if (part.item() != null) {
                items.add(part.item());
            }
            if (!part.blocks().isEmpty()) {
                flush(items, blocks);
                blocks.addAll(part.blocks());
            }
        }
        flush(items, blocks);
        return blocks;
    }

    /**
     * Returns the mark of a list item.
     *
     * @param item the item
     * @return the mark that its first block begins with
     */
    static QuestionMark markOf(Block.Item item) {
        return item.blocks().getFirst() instanceof Block.Paragraph paragraph
                ? QuestionMark.of(PlainText.of(paragraph))
                : QuestionMark.NONE;
    }

    private static boolean isLabel(String text) {
        boolean closed = text.endsWith(":") || text.endsWith("：") || text.endsWith("】");
        return text.indexOf('\n') < 0 && text.length() <= 30 && (closed || text.length() <= 12);
    }

    private static void flush(List<Block.Item> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.ListBlock(false, 1, items));
            items.clear();
        }
    }
}
