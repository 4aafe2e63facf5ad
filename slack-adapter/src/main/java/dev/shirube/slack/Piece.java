package dev.shirube.slack;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;

import dev.shirube.adapter.Paginator;

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
record Piece(
        List<LayoutBlock> blocks,
        List<LayoutBlock> plain,
        int rows,
        int length,
        int plainLength,
        boolean leads) {

    /** A table of so few rows is as good as a list, which other tables may stand beside. */
    private static final int FEW = 2;

    /** Copies the lists. */
    Piece {
        blocks = List.copyOf(blocks);
        plain = List.copyOf(plain);
    }

    static Piece of(LayoutBlock block, int length) {
        return new Piece(List.of(block), List.of(block), 0, length, length, false);
    }

    /** Returns a piece that says what the next one is. */
    static Piece leading(LayoutBlock block, int length) {
        return new Piece(List.of(block), List.of(block), 0, length, length, true);
    }

    /** Divides pieces between messages. */
    static List<List<Piece>> pages(List<Piece> pieces) {
        return Paginator.pages(pieces, Piece::leads, Piece::fit).stream()
                .map(Piece::withoutDivider)
                .toList();
    }

    /** A line at the beginning of a message divides nothing. */
    private static List<Piece> withoutDivider(List<Piece> page) {
        boolean divided = page.getFirst().blocks.getFirst() instanceof DividerBlock;
        return divided ? page.subList(1, page.size()) : page;
    }

    /** Returns whether pieces fit into one message. */
    private static boolean fit(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::length).sum() <= SlackLimits.MESSAGE
                && pieces.stream().mapToInt(Piece::plainLength).sum() <= SlackLimits.PLAIN_MESSAGE
                && pieces.stream().mapToInt(piece -> piece.plain.size()).sum() <= SlackLimits.BLOCKS
                && pieces.stream().filter(piece -> piece.rows > FEW).count() <= 1;
    }

    /** Returns the blocks to show; a message takes one table, which is the longest here. */
    static List<LayoutBlock> shown(List<Piece> page) {
        int most = page.stream().mapToInt(Piece::rows).max().orElse(0);
        int table = page.stream().map(Piece::rows).toList().indexOf(most);
        var blocks = new ArrayList<LayoutBlock>();
        for (int i = 0; i < page.size(); i++) {
            Piece piece = page.get(i);
            blocks.addAll(piece.rows == 0 || i == table ? piece.blocks : piece.plain);
        }
        return List.copyOf(blocks);
    }

    /** Returns the blocks to show where tables are refused. */
    static List<LayoutBlock> plain(List<Piece> page) {
        return page.stream().flatMap(piece -> piece.plain.stream()).toList();
    }
}
