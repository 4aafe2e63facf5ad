package dev.shirube.salary;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes numbers in figures that running text has in kanji: 「三百六十万円」, 「五年目」, 「20万5千円」. */
final class KanjiSums {

    private static final String DIGITS = "〇一二三四五六七八九";

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[〇一二三四五六七八九十百千]+(?=[万億円年])");

    /** Of a sum in two steps the second is a part of the first. */
    private static final Pattern THOUSANDS =
            Pattern.compile("([0-9]+(?:\\.[0-9]+)?)万([1-9])千(?=円)");

    private KanjiSums() {}

    /** The text with numbers before 万, 億, 円 and 年 in figures, normalised (NFKC). */
    static String inFigures(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Matcher numbers = NUMBER.matcher(normal);
        String figures = numbers.replaceAll(number -> String.valueOf(value(number.group())));
        return THOUSANDS.matcher(figures).replaceAll(KanjiSums::tenThousands);
    }

    private static String tenThousands(MatchResult sum) {
        return new BigDecimal(sum.group(1))
                        .add(new BigDecimal(sum.group(2)).movePointLeft(1))
                        .toPlainString()
                + "万";
    }

    private static long value(String kanji) {
        if (kanji.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) { // 「二〇」
            long value = 0;
            for (int i = 0; i < kanji.length(); i++) {
                value = value * 10 + DIGITS.indexOf(kanji.charAt(i));
            }
            return value;
        }
        long value = 0;
        long digit = 0;
        for (int i = 0; i < kanji.length(); i++) {
            int read = DIGITS.indexOf(kanji.charAt(i));
            if (read >= 0) {
                digit = read;
            } else {
                value += Math.max(digit, 1) * unit(kanji.charAt(i));
                digit = 0;
            }
        }
        return value + digit;
    }

    private static long unit(char kanji) {
        return switch (kanji) {
            case '十' -> 10;
            case '百' -> 100;
            default -> 1_000;
        };
    }
}
