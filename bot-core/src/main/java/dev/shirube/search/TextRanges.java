package dev.shirube.search;

/**
 * Texts to be scored: ranges of their numbers, ascending, with a slot for each text in the arrays
 * of scores. Immutable.
 */
final class TextRanges {

    private final int[] from;
    private final int[] to;
    private final int[] slots;
    private final int size;

    /**
     * Takes ranges.
     *
     * @param from the number of the first text of each, ascending
     * @param to the number behind the last text of each, not above the next range's first
     */
    TextRanges(int[] from, int[] to) {
        this.from = from;
        this.to = to;
        this.slots = new int[from.length];
        int next = 0;
        for (int i = 0; i < from.length; i++) {
            slots[i] = next;
            next += to[i] - from[i];
        }
        this.size = next;
    }

    /**
     * Takes texts one by one.
     *
     * @param texts their numbers, ascending
     * @return a range for each, the slots counted from 0
     */
    static TextRanges single(int[] texts) {
        int[] behind = texts.clone();
        for (int i = 0; i < behind.length; i++) {
            behind[i]++;
        }
        return new TextRanges(texts, behind);
    }

    /** How many ranges there are. */
    int count() {
        return from.length;
    }

    /** The number of the first text of a range. */
    int from(int range) {
        return from[range];
    }

    /** The number behind the last text of a range. */
    int to(int range) {
        return to[range];
    }

    /** The slot of the first text of a range; the others follow. */
    int slot(int range) {
        return slots[range];
    }

    /** How many texts there are in all ranges. */
    int size() {
        return size;
    }
}
