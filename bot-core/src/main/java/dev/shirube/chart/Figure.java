package dev.shirube.chart;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says: {@code 800 - 1,200}, {@code 600〜900万円}, {@code $80k - $120k+} or one figure.
 *
 * @param low the lower end, in the unit
 * @param high the upper end, the same as the lower one for a single figure
 * @param open whether it goes on above the upper end
 * @param currency the sign before the numbers, or empty
 * @param unit the unit behind the numbers, or empty
 * @param money whether the cell says itself that it is money
 */
record Figure(double low, double high, boolean open, String currency, String unit, boolean money) {

    /** Longer cells are sentences. */
    private static final int LONGEST = 40;

    private static final String NUMBER = "((?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})(?:\\.\\d{1,3})?)";
    private static final String CURRENCY = "([$¥€£]?)\\s?";
    private static final String UNIT = "\\s?(\\+?)\\s?(万円|千円|億円|円|万|億|ドル|ユーロ|[kKmM]|USD|JPY|EUR|)";
    private static final String DASH = "\\s*(?:[-\u2010-\u2015\u2212~\u301C]|から|to)\\s*";

    private static final Pattern MONEY = Pattern.compile("[$¥€£円]|ドル|ユーロ|USD|JPY|EUR");

    private static final Pattern FIGURE =
            Pattern.compile(
                    CURRENCY
                            + NUMBER
                            + UNIT
                            + "(?:"
                            + DASH
                            + CURRENCY
                            + NUMBER
                            + UNIT
                            + ")?"
                            + "\\s*(\\+|以上|[~\u301C])?");

    /** Reads a cell; nothing where it is anything else than a range or a figure. */
    static Optional<Figure> read(String cell) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        Matcher matcher = FIGURE.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        boolean range = matcher.group(6) != null;
        String currency = same(matcher.group(1), range ? matcher.group(5) : "");
        String unit = same(unit(matcher.group(4)), range ? unit(matcher.group(8)) : "");
        double low = number(matcher.group(2));
        double high = range ? number(matcher.group(6)) : low;
        boolean openBelow = range && !matcher.group(3).isEmpty();
        if (currency == null || unit == null || low > high || openBelow) {
            return Optional.empty();
        }
        String plus = range ? matcher.group(7) : matcher.group(3);
        boolean open = !plus.isEmpty() || matcher.group(9) != null;
        boolean money = MONEY.matcher(text).find();
        return Optional.of(new Figure(low, high, open, currency, unit, money));
    }

    boolean isInTheUnitOf(Figure other) {
        return currency.equals(other.currency) && unit.equals(other.unit);
    }

    /** Whichever of the two is there; null where they differ. */
    private static @Nullable String same(String one, String other) {
        if (other.isEmpty() || one.equals(other)) {
            return one;
        }
        return one.isEmpty() ? other : null;
    }

    /** A sum in 万 is one in 万円, as the other end of a range often tells. */
    private static String unit(String unit) {
        return unit.equals("万") ? "万円" : unit;
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }
}
