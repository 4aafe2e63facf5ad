package dev.shirube.support;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody wrote, made plain in two ways.
 *
 * @param spaced in lower case and without apostrophes, one space between words
 * @param close the same without anything that people put between the characters of a word, and with
 *     small kana made large
 */
record PlainSpeech(String spaced, String close) {

    /** Of a longer text both ends are read: that is where people come to the point. */
    private static final int END = 4_000;

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}*_~|]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}ー〜~・…‥.。、,*_|\\-]+");
    private static final String SMALL = "ぁぃぅぇぉァィゥェォ";
    private static final String LARGE = "あいうえおアイウエオ";

    static PlainSpeech of(String text) {
        String read =
                text.length() <= 2 * END
                        ? text
                        : text.substring(0, END) + "\n" + text.substring(text.length() - END);
        String plain =
                INVISIBLE
                        .matcher(Normalizer.normalize(read, Normalizer.Form.NFKC))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        String spaced =
                SPACE.matcher(APOSTROPHE.matcher(plain).replaceAll("")).replaceAll(" ").strip();
        var close = new StringBuilder(BETWEEN.matcher(spaced).replaceAll(""));
        for (int i = 0; i < close.length(); i++) {
            int small = SMALL.indexOf(close.charAt(i));
            if (small >= 0) {
                close.setCharAt(i, LARGE.charAt(small));
            }
        }
        return new PlainSpeech(spaced, close.toString());
    }
}
