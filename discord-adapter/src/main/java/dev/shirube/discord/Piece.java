package dev.shirube.discord;

import dev.shirube.chart.RangeChart;

/** A part of a reply that is not cut any further when pages are filled. */
sealed interface Piece {

    /**
     * Text.
     *
     * @param markdown the text, in Discord's Markdown
     * @param close whether it follows what is before it without a space, as an item of the same
     *     list does
     * @param source whether it is the source of a quotation, the last of its pieces
     */
    record Text(String markdown, boolean close, boolean source) implements Piece {}

    /** A line across. */
    record Rule() implements Piece {}

    /**
     * A picture from the web.
     *
     * @param address where it is
     * @param alternative the text for those who cannot see it, possibly empty
     */
    record Picture(String address, String alternative) implements Piece {}

    /**
     * A picture that is drawn of a table.
     *
     * @param chart what it shows
     * @param alternative the same in words
     * @param number which one of the reply it is, from 1
     */
    record Chart(RangeChart chart, String alternative, int number) implements Piece {}
}
