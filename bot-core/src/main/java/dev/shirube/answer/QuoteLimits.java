package dev.shirube.answer;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;

/** How much of a section is quoted around the passage that answers. */
public final class QuoteLimits {

    /** In UTF-16 code units: what a person in a chat reads beside the answer without scrolling. */
    public static final int LENGTH = 700;

    /** How many rows a table may have. */
    public static final int ROWS = 8;

    private QuoteLimits() {}

    /**
     * Returns whether a block is short enough to be quoted beside a passage.
     *
     * @param block a table or a list
     * @return false if it is too long to be read without scrolling
     */
    public static boolean isSmall(Block block) {
        int rows = block instanceof Block.Table table ? table.rows().size() : 0;
        return rows <= ROWS && length(block) <= LENGTH;
    }

    /**
     * Returns how long a block is to be read.
     *
     * @param block the block
     * @return the length of its text in UTF-16 code units
     */
    public static int length(Block block) {
        return PlainText.of(block).length();
    }

    /**
     * Returns whether a section is quoted as a whole, whichever of its passages answers.
     *
     * @param section the section
     * @return false if it is long, or has questions, each of which is quoted alone
     */
    public static boolean isQuotedWhole(Section section) {
        return section.passages().stream().noneMatch(p -> p.kind() == Passage.Kind.QUESTION)
                && section.blocks().stream().allMatch(QuoteLimits::isSmall)
                && section.blocks().stream().mapToInt(QuoteLimits::length).sum() <= LENGTH;
    }
}
