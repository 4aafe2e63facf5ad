package dev.shirube.search;

/** The terms of a line of a text. Immutable. */
final class CutLine {

    private final int[] terms;

    /**
     * Takes a line.
     *
     * @param terms the numbers of its terms in reading order, not to be written to from now on
     */
    CutLine(int... terms) {
        this.terms = terms;
    }

    /** Returns how many terms there are. */
    int size() {
        return terms.length;
    }

    /** Returns the number of the term at a position. */
    int term(int position) {
        return terms[position];
    }
}
