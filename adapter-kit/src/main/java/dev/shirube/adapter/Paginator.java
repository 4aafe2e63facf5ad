package dev.shirube.adapter;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.reply.Labels;
import dev.shirube.reply.render.BlockSplitter;
import dev.shirube.reply.render.Pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Cuts blocks into pieces that fit, and fills pages with them. */
public final class Paginator {

    /** What is left of a block that is nearly all markup. */
    private static final int BARE = 200;

    private Paginator() {}

    /**
     * Fills pages, as much on each as there is room for. A piece that leads to the next one stands
     * on a page with it.
     *
     * @param <T> what the pieces are
     * @param pieces the pieces in reading order
     * @param leads tells whether a piece says what the next one is, as a heading does
     * @param fits tells whether pieces that follow one another fit on one page
     * @return the pages, none of them empty; joined they are the pieces
     */
    public static <T> List<List<T>> pages(
            List<T> pieces, Predicate<T> leads, Predicate<List<T>> fits) {
        var groups = new ArrayList<List<T>>();
        var group = new ArrayList<T>();
        for (T piece : pieces) {
            group.add(piece);
            if (!leads.test(piece)) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        return Pages.fill(groups, some -> fits.test(flat(some))).stream()
                .map(Paginator::flat)
                .toList();
    }

    private static <T> List<T> flat(List<List<T>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }

    /**
     * Splits a block until each part is short enough, marks and escapes included.
     *
     * @param block the block
     * @param markdown makes Markdown of it
     * @param form what becomes of the Markdown of each part, such as small print
     * @param room the room for a part; of its parts nothing is counted
     * @return the Markdown of each part, in reading order
     */
    public static List<String> split(
            Block block, Markdown markdown, UnaryOperator<String> form, Budget room) {
        return split(block, markdown, form, room, room.characters());
    }

    private static List<String> split(
            Block block, Markdown markdown, UnaryOperator<String> form, Budget room, int limit) {
        String text = form.apply(markdown.render(block));
        if (Budget.of(text).fits(room)) {
            return List.of(text);
        }
        if (limit < BlockSplitter.SMALLEST) {
            // A few words with an endless address, say: only the words can be shown.
            String words = Labels.cut(Labels.oneLine(PlainText.of(block)), BARE);
            return List.of(form.apply(markdown.escape(words)));
        }
        return new BlockSplitter(limit)
                .split(block).stream()
                        .flatMap(part -> split(part, markdown, form, room, limit / 2).stream())
                        .toList();
    }
}
