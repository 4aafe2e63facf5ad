package dev.shirube.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which characters of a question have been understood already. */
final class Spans {

    private final BitSet taken = new BitSet();
    private final String text;

    Spans(String text) {
        this.text = text;
    }

    /** A range of characters, from the first to behind the last. */
    record Range(int start, int end) {}

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

    /** The stretches that are left, without punctuation and white space at their edges. */
    List<Range> free() {
        var ranges = new ArrayList<Range>();
        int at = 0;
        while (at < text.length()) {
            if (taken.get(at) || !isWordPart(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && !taken.get(end) && !isSentenceMark(text.charAt(end))) {
                end++;
            }
            int last = end;
            while (last > at && !isWordPart(text.charAt(last - 1))) {
                last--;
            }
            ranges.add(new Range(at, last));
            at = end;
        }
        return ranges;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '#' || Character.isSurrogate(c);
    }

    private static boolean isSentenceMark(char c) {
        return "。、，,.!?！？\n「」『』()（）".indexOf(c) >= 0;
    }
}
