package dev.shirube.reply.render;

import dev.shirube.content.Block;
import dev.shirube.text.DisplayWidth;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells tables that a phone has room for from those whose rows read better as cards. */
public final class NarrowTable {

    /** As many columns of a fixed-width font as a phone has room for, if some cells are broken. */
    private static final int NARROW = 52;

    /** What is wider is a sentence rather than a word or two. */
    private static final int WORDS = 19;

    private static final int COLUMNS = 4;

    private NarrowTable() {}

    /**
     * Returns whether a table is one.
     *
     * @param table the table
     * @return whether it has few columns, and only words in them
     */
    public static boolean is(Block.Table table) {
        int columns = table.header().size();
        List<Integer> widths =
                IntStream.range(0, columns).mapToObj(column -> width(table, column)).toList();
        return columns > 1
                && columns <= COLUMNS
                && widths.stream().allMatch(width -> width <= WORDS)
                && widths.stream().mapToInt(Integer::intValue).sum() <= NARROW;
    }

    private static int width(Block.Table table, int column) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .filter(row -> column < row.size())
                .mapToInt(row -> DisplayWidth.of(row.get(column).text()))
                .max()
                .orElse(0);
    }
}
