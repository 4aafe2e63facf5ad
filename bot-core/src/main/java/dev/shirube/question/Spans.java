package dev.shirube.question;

import java.util.BitSet;

/** Which characters of a question have been understood already. */
final class Spans {

    private final BitSet taken = new BitSet();
    private final String text;

    Spans(String text) {
        this.text = text;
    }

    boolean isFree(int start, int end) {
        int next = taken.nextSetBit(start);
        return next < 0 || next >= end;
    }

    void take(int start, int end) {
        taken.set(start, end);
    }

    /** The question with what is taken blanked out, at the same positions. */
    String rest() {
        var rest = new StringBuilder(text);
        taken.stream().forEach(i -> rest.setCharAt(i, ' '));
        return rest.toString();
    }
}
