package dev.shirube.guide.source;

/**
 * A line on its way to the parser.
 *
 * @param text the line without its end
 * @param origin the line of the original that it stands for, from 0
 * @param code whether it is part of a block of code, in which nothing is markup
 */
record MarkupLine(String text, int origin, boolean code) {

    /** Returns the line with another text. */
    MarkupLine with(String other) {
        return new MarkupLine(other, origin, code);
    }
}
