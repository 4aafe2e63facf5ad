package dev.shirube.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money that a question names: 「3000万いきますか」, 「一千万」, "10 million yen".
 *
 * @param tenThousandYen how much, in units of 10,000 yen
 */
public record Amount(double tenThousandYen) {

    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?<man>[0-9][0-9,]*)\\s*万|(?<oku>[0-9.]+)\\s*億|(?<sen>[0-9一二三四五六七八九]?)千万"
                        + "|(?<million>[0-9.]+)\\s*(?:million|m)\\s*(?:yen|jpy)|[¥￥]\\s*(?<yen>[0-9.]+)\\s*m\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";

    /**
     * Reads the first amount of a text.
     *
     * @param text a question, normalised (NFKC)
     * @return the amount, or nothing
     */
    static Optional<Amount> in(String text) {
        Matcher matcher = FIGURES.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Amount(value(matcher)));
        } catch (NumberFormatException e) {
            return Optional.empty(); // 「1.2.3億」
        }
    }

    private static double value(Matcher matcher) {
        if (matcher.group("man") != null) {
            return Double.parseDouble(matcher.group("man").replace(",", ""));
        }
        if (matcher.group("oku") != null) {
            return Double.parseDouble(matcher.group("oku")) * 10_000;
        }
        if (matcher.group("sen") != null) {
            return digit(matcher.group("sen")) * 1_000;
        }
        String million = matcher.group("million");
        return Double.parseDouble(million == null ? matcher.group("yen") : million) * 100;
    }

    private static int digit(String written) {
        if (written.isEmpty()) {
            return 1;
        }
        int kanji = KANJI_DIGITS.indexOf(written.charAt(0));
        return kanji >= 0 ? kanji : written.charAt(0) - '0';
    }
}
