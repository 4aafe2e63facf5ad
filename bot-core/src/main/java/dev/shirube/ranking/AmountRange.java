package dev.shirube.ranking;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of money in a row of a guide, in the unit of the row: {@code 800 - 1,200}, {@code
 * 3,000+}.
 *
 * @param from the lower end
 * @param to the upper end, infinite where it is open
 */
record AmountRange(double from, double to) {

    private static final String NUMBER = "([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{3,5})";
    private static final Pattern RANGE =
            Pattern.compile(
                    NUMBER
                            + "\\s*万?円?\\s*(?:[-–—~〜～]|から)\\s*"
                            + NUMBER
                            + "|"
                            + NUMBER
                            + "\\s*万?円?\\s*(?:\\+|以上|[~〜～])");

    /** Reads the first range of a row. */
    static Optional<AmountRange> in(String row) {
        Matcher matcher = RANGE.matcher(Normalizer.normalize(row, Normalizer.Form.NFKC));
        if (!matcher.find()) {
            return Optional.empty();
        }
        if (matcher.group(3) != null) {
            return Optional.of(new AmountRange(number(matcher.group(3)), Double.POSITIVE_INFINITY));
        }
        return Optional.of(new AmountRange(number(matcher.group(1)), number(matcher.group(2))));
    }

    boolean has(double amount) {
        return from <= amount && amount <= to;
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", ""));
    }
}
