package dev.shirube.salary;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sum as written: a number, what it is a multiple of, and a currency, of which any but the
 * number may be left to what stands around it.
 *
 * @param number the number
 * @param scale what it is a multiple of, or null where that is not told
 * @param sign the currency as written, or null
 * @param japanese whether the scale is one of 万 and 億, in which yen are counted
 * @param end the index behind it in the text
 */
record Money(
        BigDecimal number,
        @Nullable BigDecimal scale,
        @Nullable String sign,
        boolean japanese,
        int end) {

    /** Every way to write a currency, in lower case. */
    static final String CURRENCY =
            "us\\$|a\\$|au\\$|c\\$|ca\\$|s\\$|sg\\$|hk\\$|nt\\$|[¥$€£]|usd|jpy|eur|gbp|chf|aud|cad|sgd"
                + "|hkd|twd|cny|rmb|円|米ドル|ドル|ユーロ|ポンド|人民元|元|yen|dollars?|euros?|pounds?";

    private static final String NUMBER =
            "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?(?![0-9]|[.,][0-9])";
    private static final String SCALE =
            "千万|百万|億|万|千(?=円|ドル)|thousand\\b|million\\b|mm?(?![a-z])|k(?![a-z])";

    private static final Pattern MONEY =
            Pattern.compile(
                    "(?<before>(?:"
                            + CURRENCY
                            + ")\\s?)?(?<number>"
                            + NUMBER
                            + ")\\s?(?<scale>"
                            + SCALE
                            + ")?(?<part>(?<=[億万])"
                            + NUMBER
                            + ")?(?<partscale>(?<=[0-9])万)?\\s?(?<after>"
                            + CURRENCY
                            + ")?");

    /** A number with a dot before three digits: 1.200 is a thousand to some. */
    private static final Pattern TWO_WAYS = Pattern.compile("[0-9]{1,3}\\.[0-9]{3}");

    /**
     * Reads a sum that begins at an index.
     *
     * @param text a text, normalised (NFKC) and in lower case
     * @param from the index
     * @return the sum, or nothing where none begins there or it can be read in two ways
     */
    static Optional<Money> at(String text, int from) {
        Matcher matcher = MONEY.matcher(text).region(from, text.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()
                || TWO_WAYS.matcher(matcher.group("number")).matches()
                || matcher.group("number").matches("0[0-9].*")) {
            return Optional.empty();
        }
        String before = matcher.group("before");
        String after = matcher.group("after");
        if (before != null && after != null && !isSame(before.strip(), after)) {
            return Optional.empty();
        }
        String sign = before == null ? after : before.strip();
        String scaleWord = matcher.group("scale");
        BigDecimal number = number(matcher.group("number"));
        BigDecimal scale = scaleWord == null ? null : scale(scaleWord);
        if ("mm".equals(scaleWord)) {
            return Optional.empty();
        }
        if (matcher.group("part") != null) {
            return scale == null ? Optional.empty() : composite(matcher, number, scale, sign);
        }
        if (scale == null && after != null && !isCode(after)) {
            scale = BigDecimal.ONE; // 「5000円」
        }
        boolean japanese = scaleWord != null && scaleWord.charAt(0) > 'z';
        return Optional.of(new Money(number, scale, sign, japanese, matcher.end()));
    }

    /** 「1億2,000万円」, 「30万5,000円」. */
    private static Optional<Money> composite(
            Matcher matcher, BigDecimal number, BigDecimal scale, @Nullable String sign) {
        boolean tenThousands = matcher.group("partscale") != null;
        boolean yen = matcher.group("after") != null;
        BigDecimal unit = scale(tenThousands ? "万" : "");
        BigDecimal part = number(matcher.group("part")).multiply(unit);
        // 「1億2,000」 may be of either unit
        if (part.compareTo(scale) >= 0 || !(tenThousands ? scale.precision() > 5 : yen)) {
            return Optional.empty();
        }
        BigDecimal all = number.multiply(scale).add(part);
        return Optional.of(new Money(all, BigDecimal.ONE, sign, true, matcher.end()));
    }

    /** What a currency is called. A sign that several have is that of the header, if it is one. */
    static @Nullable Currency currency(@Nullable String sign, @Nullable Currency header) {
        if (sign == null) {
            return header;
        }
        return switch (sign) {
            case "¥" -> header == Currency.CNY ? header : Currency.JPY;
            case "元", "人民元", "cny", "rmb" -> Currency.CNY;
            case "$", "ドル", "dollar", "dollars" ->
                    switch (header) {
                        case AUD, CAD, SGD, HKD, TWD -> header;
                        case null, default -> Currency.USD;
                    };
            case "円", "jpy", "yen" -> Currency.JPY;
            case "us$", "usd", "米ドル" -> Currency.USD;
            case "€", "eur", "ユーロ", "euro", "euros" -> Currency.EUR;
            case "£", "gbp", "ポンド", "pound", "pounds" -> Currency.GBP;
            case "a$", "au$", "aud" -> Currency.AUD;
            case "c$", "ca$", "cad" -> Currency.CAD;
            case "s$", "sg$", "sgd" -> Currency.SGD;
            case "hk$", "hkd" -> Currency.HKD;
            case "nt$", "twd" -> Currency.TWD;
            case "chf" -> Currency.CHF;
            default -> throw new IllegalArgumentException("no currency: " + sign);
        };
    }

    /** What a word multiplies by. */
    static BigDecimal scale(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> BigDecimal.ONE;
            case "k", "千", "thousand", "thousands" -> BigDecimal.valueOf(1_000);
            case "万" -> BigDecimal.valueOf(10_000);
            case "m", "mm", "百万", "million" -> BigDecimal.valueOf(1_000_000);
            case "千万" -> BigDecimal.valueOf(10_000_000);
            case "億" -> BigDecimal.valueOf(100_000_000);
            default -> throw new IllegalArgumentException("no scale: " + word);
        };
    }

    BigDecimal by(BigDecimal unit) {
        return number.multiply(unit);
    }

    private static boolean isSame(String one, String other) {
        return currency(one, null) == currency(other, null);
    }

    private static boolean isCode(String sign) {
        return (sign.length() == 3 && sign.chars().allMatch(c -> c >= 'a' && c <= 'z'))
                || (sign.length() == 1 && "¥$€£".contains(sign));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }
}
