package dev.shirube.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with the numbers in figures that it has in kanji before 万, 億, 円 and 年: 「三百六十万円」, 「五年目」,
 * 「3千万」. Each character knows where it stands in the text as written. Immutable.
 */
public final class KanjiNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";

    /** 「数千万」 is no number. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9.,数何〇一二三四五六七八九十百千])(?:[0-9]千|[〇一二三四五六七八九十百千]+)(?=[万億円年])");

    private final String written;
    private final String figures;
    private final int[] origins;

    private KanjiNumbers(String written, String figures, int[] origins) {
        this.written = written;
        this.figures = figures;
        this.origins = origins;
    }

    /**
     * Reads a text.
     *
     * @param text any text
     * @return the same, normalised (NFKC), in figures
     */
    public static KanjiNumbers in(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var figures = new StringBuilder();
        int[] origins = new int[normal.length() * 4 + 1]; // 「千」 becomes four
        int end = 0;
        Matcher numbers = NUMBER.matcher(normal);
        while (numbers.find()) {
            append(normal, end, numbers.start(), figures, origins);
            int from = figures.length();
            figures.append(value(numbers.group()));
            Arrays.fill(origins, from, figures.length(), numbers.start());
            end = numbers.end();
        }
        append(normal, end, normal.length(), figures, origins);
        origins[figures.length()] = normal.length();
        return new KanjiNumbers(
                normal, figures.toString(), Arrays.copyOf(origins, figures.length() + 1));
    }

    private static void append(
            String text, int from, int to, StringBuilder figures, int[] origins) {
        for (int i = from; i < to; i++) {
            origins[figures.length()] = i;
            figures.append(text.charAt(i));
        }
    }

    /**
     * Returns the text with its numbers in figures.
     *
     * @return the text, normalised
     */
    public String figures() {
        return figures;
    }

    /**
     * Returns what was written where there are figures now.
     *
     * @param start an index into the figures
     * @param end the index behind the last character
     * @return the part of the text, normalised
     */
    public String written(int start, int end) {
        return written.substring(origins[start], origins[end]);
    }

    /**
     * Reads a number.
     *
     * @param number figures or kanji up to 九千九百九十九, or 「3千」
     * @return its value
     */
    public static long value(String number) {
        long value = 0;
        long digits = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int digit = c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
            if (digit >= 0) {
                digits = digits * 10 + digit; // 「二〇」
            } else {
                value += Math.max(digits, 1) * unit(c);
                digits = 0;
            }
        }
        return value + digits;
    }

    private static long unit(char kanji) {
        return switch (kanji) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            default -> throw new IllegalArgumentException("no number: " + kanji);
        };
    }
}
