package dev.shirube.slack.blocks;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;

import dev.shirube.adapter.Paginator;
import dev.shirube.slack.api.SlackLimits;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a reply that is not divided between two messages.
 *
 * @param blocks what to show
 * @param plain the same where tables and pictures are refused
 * @param rows how many rows its table has, 0 where it is none
 * @param length how long it is
 * @param plainLength how long it is in the plain form
 * @param leads whether it says what the next piece is, and so must not stand at the end of a page
 */
public record MessagePart(
        List<LayoutBlock> blocks,
        List<LayoutBlock> plain,
        int rows,
        int length,
        int plainLength,
        boolean leads) {

    /** A table of so few rows is as good as a list, which other tables may stand beside. */
    private static final int FEW = 2;

    /** Copies the lists. */
    public MessagePart {
        blocks = List.copyOf(blocks);
        plain = List.copyOf(plain);
    }

    public static MessagePart of(LayoutBlock block, int length) {
        return new MessagePart(List.of(block), List.of(block), 0, length, length, false);
    }

    /** Returns a piece that says what the next one is. */
    public static MessagePart leading(LayoutBlock block, int length) {
        return new MessagePart(List.of(block), List.of(block), 0, length, length, true);
    }

    /** Divides pieces between messages. */
    public static List<List<MessagePart>> pages(List<MessagePart> pieces) {
        return Paginator.pages(pieces, MessagePart::leads, MessagePart::fit).stream()
                .map(MessagePart::withoutDivider)
                .toList();
    }

    /** A line at the beginning of a message divides nothing. */
    private static List<MessagePart> withoutDivider(List<MessagePart> page) {
        boolean divided = page.getFirst().blocks.getFirst() instanceof DividerBlock;
        return divided ? page.subList(1, page.size()) : page;
    }

    /** Returns whether pieces fit into one message. */
    private static boolean fit(List<MessagePart> pieces) {
        return pieces.stream().mapToInt(MessagePart::length).sum() <= SlackLimits.MESSAGE
                && pieces.stream().mapToInt(MessagePart::plainLength).sum()
                        <= SlackLimits.PLAIN_MESSAGE
                && pieces.stream().mapToInt(piece -> piece.plain.size()).sum() <= SlackLimits.BLOCKS
                && pieces.stream().filter(piece -> piece.rows > FEW).count() <= 1;
    }

    /** Returns the blocks to show; a message takes one table, which is the longest here. */
    public static List<LayoutBlock> shown(List<MessagePart> page) {
        int most = page.stream().mapToInt(MessagePart::rows).max().orElse(0);
        int table = page.stream().map(MessagePart::rows).toList().indexOf(most);
        var blocks = new ArrayList<LayoutBlock>();
        for (int i = 0; i < page.size(); i++) {
            MessagePart piece = page.get(i);
            blocks.addAll(piece.rows == 0 || i == table ? piece.blocks : piece.plain);
        }
        return List.copyOf(blocks);
    }

    /** Returns the blocks to show where tables are refused. */
    public static List<LayoutBlock> plain(List<MessagePart> page) {
        return page.stream().flatMap(piece -> piece.plain.stream()).toList();
    }
}
