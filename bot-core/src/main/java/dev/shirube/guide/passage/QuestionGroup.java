package dev.shirube.guide.passage;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.guide.QuestionMark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question and everything that answers it, standing side by side in a section.
 *
 * @param blocks the question first, if the text has one, then the answers in the order of quoting
 * @param end the index of the first block after the group
 */
record QuestionGroup(List<Block> blocks, int end) {

    /** How far the text between a bad answer and its model answer may reach. */
    private static final int MAX_COMMENT = 3;

    /** How many blocks without label an answer may have. */
    private static final int MAX_ANSWER = 6;

    /**
     * Looks for a group.
     *
     * @param blocks the blocks of a section
     * @param start where the group would begin
     * @param headingAsks whether the heading of the section is the question
     * @return the group that begins there, or nothing
     */
    static Optional<QuestionGroup> at(List<Block> blocks, int start, boolean headingAsks) {
        Block first = blocks.get(start);
        QuestionMark mark = markOf(first);
        boolean labelledNext = start + 1 < blocks.size() && markOf(blocks.get(start + 1)).answers();
        if (mark == QuestionMark.QUESTION
                || (labelledNext && mark == QuestionMark.NONE && asks(first))) {
            return withQuestion(blocks, start);
        }
        int answers =
                mark == QuestionMark.NONE && isParagraph(first) && labelledNext ? start + 1 : start;
        if (!markOf(blocks.get(answers)).answers()) {
            return Optional.empty();
        }
        var parts = new AnswerParts();
        int end = collect(blocks, answers, parts, false);
        // Without a question, only a bad answer makes a group: ✅ alone is any checklist.
        boolean pair =
                parts.has(QuestionMark.BAD) && (end > start + 1 || parts.has(QuestionMark.MODEL));
        // 「A. …」 below a heading that asks is a paragraph like any other.
        if (!pair && (!headingAsks || parts.isPlain())) {
            return Optional.empty();
        }
        var result = new ArrayList<>(blocks.subList(start, answers));
        result.addAll(parts.inOrder());
        return Optional.of(new QuestionGroup(result, end));
    }

    private static Optional<QuestionGroup> withQuestion(List<Block> blocks, int start) {
        var parts = new AnswerParts();
        int end = collect(blocks, start + 1, parts, true);
        boolean answeredWithin =
                PlainText.of(blocks.get(start)).lines().skip(1).anyMatch(l -> !l.isBlank());
        if (parts.isEmpty() && !answeredWithin) {
            while (end < blocks.size()
                    && end - start <= MAX_ANSWER
                    && markOf(blocks.get(end)) == QuestionMark.NONE) {
                parts.append(blocks.get(end));
                end++;
            }
        }
        if (parts.isEmpty() && !answeredWithin) {
            return Optional.empty();
        }
        var result = new ArrayList<Block>();
        result.add(blocks.get(start));
        result.addAll(parts.inOrder());
        return Optional.of(new QuestionGroup(result, end));
    }

    /** Takes labelled blocks, and what belongs to them, up to the next question. */
    private static int collect(List<Block> blocks, int start, AnswerParts parts, boolean asked) {
        int i = start;
        for (; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            QuestionMark mark = markOf(block);
            if (mark.answers()) {
                boolean nextGroup =
                        !asked
                                && parts.has(QuestionMark.MODEL)
                                && parts.has(QuestionMark.BAD)
                                && mark != QuestionMark.INTENT;
                if (nextGroup) {
                    break;
                }
                if (block instanceof Block.ListBlock list) {
                    parts.addItems(list);
                } else {
                    parts.add(mark, block);
                }
            } else if (mark == QuestionMark.NONE
                    && (parts.endsWithLabel() || isComment(blocks, i, parts))) {
                parts.append(block);
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isComment(List<Block> blocks, int index, AnswerParts parts) {
        if (!parts.has(QuestionMark.BAD) || parts.has(QuestionMark.MODEL)) {
            return false;
        }
        int to = Math.min(blocks.size(), index + 1 + MAX_COMMENT);
        for (Block block : blocks.subList(index + 1, to)) {
            QuestionMark mark = markOf(block);
            if (mark != QuestionMark.NONE) {
                return mark == QuestionMark.MODEL;
            }
        }
        return false;
    }

    private static boolean asks(Block block) {
        return isParagraph(block) && QuestionMark.asks(PlainText.of(block));
    }

    private static boolean isParagraph(Block block) {
        return block instanceof Block.Paragraph;
    }

    private static QuestionMark markOf(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> QuestionMark.of(PlainText.of(paragraph));
            case Block.ListBlock list -> {
                QuestionMark mark = AnswerParts.markOf(list.items().getFirst());
                yield mark.answers() ? mark : QuestionMark.NONE;
            }
            case Block.Heading _, Block.Table _, Block.Quote _, Block.Code _, Block.Image _ ->
                    QuestionMark.NONE;
        };
    }
}
