package dev.shirube.eval;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A heading reduced to what a person would call it: numbering, emoji and marks at its edges don't
 * count, nor do letter case and width. 「## 2️⃣ 主な業務」 is 「主な業務」.
 *
 * @param text what is left
 */
record HeadingName(String text) {

    /** A number counts as numbering only where something sets it off: 3段階 is a name. */
    private static final Pattern NUMBERING =
            Pattern.compile("^\\d+\\uFE0F?(?:\\u20E3|[.)）．、:：]+|\\s+(?=\\D))\\s*");

    private static final Pattern MARKS_BEFORE = Pattern.compile("^[^\\p{L}\\p{Nd}]+");
    private static final Pattern MARKS_AFTER = Pattern.compile("[^\\p{L}\\p{N}]+$");

    /** Reduces a heading. */
    static HeadingName of(String heading) {
        String before;
        String text = heading;
        do {
            before = text;
            text = MARKS_BEFORE.matcher(text).replaceFirst("");
            text = NUMBERING.matcher(text).replaceFirst("");
        } while (!text.equals(before));
        text = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return new HeadingName(
                MARKS_AFTER
                        .matcher(text)
                        .replaceFirst("")
                        .replaceAll("\\s+", " ")
                        .toLowerCase(Locale.ROOT));
    }

    /**
     * Tells whether this label means a heading: the same, or the same without the remark in
     * brackets that the heading ends with.
     */
    boolean means(HeadingName heading) {
        if (text.isEmpty() || !heading.text.startsWith(text)) {
            return false;
        }
        String rest = heading.text.substring(text.length()).stripLeading();
        return rest.isEmpty() || rest.startsWith("(") || rest.startsWith("[");
    }
}
