package dev.shirube.reply.render;

import dev.shirube.content.Block;

import java.util.List;

/**
 * Splits blocks that are too long for a platform: text behind a sentence or between words, lists
 * between items with their numbers kept, tables between rows with the header repeated. No word is
 * lost and none is changed. Immutable.
 */
public final class BlockSplitter {

    /** The smallest limit: less does not hold a header and a value. */
    public static final int SMALLEST = 32;

    private final int limit;

    /**
     * Makes a splitter.
     *
     * @param limit the longest plain text of a block, in UTF-16 code units, at least {@value
     *     #SMALLEST}
     * @throws IllegalArgumentException if the limit is smaller than that
     */
    public BlockSplitter(int limit) {
        if (limit < SMALLEST) {
            throw new IllegalArgumentException("the limit must be at least " + SMALLEST);
        }
        this.limit = limit;
    }

    /**
     * Measures a block.
     *
     * @param block the block
     * @return how long its plain text is, in UTF-16 code units, line feeds in between included
     */
    public static int length(Block block) {
        return BlockLength.of(block);
    }

    /**
     * Splits a block.
     *
     * @param block the block
     * @return the block itself where it is short enough; else blocks that are, in reading order. A
     *     row that is too long for a table becomes a list of its cells, each with its header; the
     *     rest of an item that is too long stands behind the list that it begins in
     */
    public List<Block> split(Block block) {
        return new Splitting(limit).split(block);
    }
}
