package dev.shirube.guide;

import dev.shirube.content.Block;

import java.util.List;

/**
 * A contiguous range of a section that makes sense quoted alone.
 *
 * @param ordinal the position among the passages of its section, from 0
 * @param kind what the passage is
 * @param blocks the passage as formatted text: a table row comes with its header
 * @param text the same as plain text: Markdown marks removed, the cells of a row joined by {@code "
 *     | "}, one line each for rows, items and lines
 */
public record Passage(int ordinal, Kind kind, List<Block> blocks, String text) {

    /** What a passage is. */
    public enum Kind {
        /** One row of a table, with the header. */
        ROW,
        /** A whole table. */
        TABLE,
        /** One item of a list, with its children. */
        ITEM,
        /** A whole list, with the paragraph that introduces it. */
        LIST,
        /** A paragraph, a quotation, code or a picture. */
        PARAGRAPH,
        /** A question with all that answers it; a model answer stands before a bad one. */
        QUESTION
    }

    /** Copies the blocks. */
    public Passage {
        blocks = List.copyOf(blocks);
    }
}
