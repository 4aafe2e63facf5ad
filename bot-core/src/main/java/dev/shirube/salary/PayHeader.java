package dev.shirube.salary;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the header of a column, or the heading above it, tells of the figures below it. Immutable.
 *
 * @param pay whether it says that they are pay
 * @param other whether it says that they are other money: fees, prices, bonuses
 * @param currency the currency, or null
 * @param scale what the figures are multiples of, such as 10,000 in 「年収 (万円)」, or null
 * @param period what is paid for, or null
 * @param clear whether it tells neither two currencies nor two scales nor two periods
 */
public record PayHeader(
        boolean pay,
        boolean other,
        @Nullable Currency currency,
        @Nullable BigDecimal scale,
        @Nullable PayPeriod period,
        boolean clear) {

    private static final Pattern PAY =
            Pattern.compile(
                    "年収|年俸|初任給|月収|月給|時給|日給|日当|週給|給与|給料|報酬|賃金|収入|所得|\\bcomp\\b|salar|\\bpay\\b|wage|compensation"
                        + "|earning|\\bincome\\b");

    private static final Pattern NO_PAY =
            Pattern.compile(
                    "顧問料|手数料|費|予算|コスト|価格|値段|料金|受験料|授業料|売上|調達|賞与|ボーナス|手当|昇給|上昇|差額|cost|price|\\bfees?\\b"
                        + "|budget|revenue|funding|bonus|equity|\\brsu|raise|increase|[%％]");

    /** 「月給（手当込み）」 is what is paid in all. */
    private static final Pattern INCLUDED =
            Pattern.compile(
                    "(?:手当|賞与|ボーナス|残業代)(?:や[^\\s)]{1,6})?(?:込み?|を?含む|を?含め)|incl(?:uding|\\.)?"
                            + " bonus(?:es)?");

    /** What is paid for things, or by customers. */
    private static final Pattern PRICE =
            Pattern.compile(
                    "費|予算|コスト|価格|値段|料金|(?:受験|授業|顧問|手数)料|単価|元手|\\bcosts?\\b|\\bprices?\\b|\\bfees?\\b|budget");

    private static final Pattern UNIT =
            Pattern.compile(
                    "(?:(?<scale>千万|百万|億|万|千|million|thousands?|[¥$€£]\\s?(?<sign>[km])\\b"
                            + "|(?<=[(\\[])(?<bare>[km])(?=[)\\]]))\\s*)?"
                            + "(?<currency>"
                            + Money.CURRENCY
                            + ")?");

    /**
     * Reads a header.
     *
     * @param text the header of a column, or a heading
     * @return what it tells
     */
    public static PayHeader of(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Set<PayPeriod> periods = PayPeriods.in(normal);
        Set<Currency> currencies = EnumSet.noneOf(Currency.class);
        BigDecimal scale = null;
        boolean scales = true;
        Matcher matcher = UNIT.matcher(PayPeriods.without(normal));
        while (matcher.find()) {
            Currency named = Money.currency(matcher.group("currency"), null);
            BigDecimal by = scale(matcher, named != null);
            if (matcher.group("sign") != null) {
                named = Money.currency(matcher.group("scale").substring(0, 1), null);
            }
            if (named != null) {
                currencies.add(named);
            }
            scales &= by == null || scale == null || by.compareTo(scale) == 0;
            scale = by == null ? scale : by;
        }
        boolean clear = currencies.size() <= 1 && periods.size() <= 1 && scales;
        boolean other = NO_PAY.matcher(INCLUDED.matcher(normal).replaceAll("")).find();
        return new PayHeader(
                !other && PAY.matcher(normal).find(),
                other,
                currencies.size() == 1 ? currencies.iterator().next() : null,
                scale,
                periods.size() == 1 ? periods.iterator().next() : null,
                clear);
    }

    /** Whether a heading names what something costs and no pay: 「顧問料はいくら？」. */
    static boolean isOfPrices(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return PRICE.matcher(normal).find() && !PAY.matcher(normal).find();
    }

    /** 「十年で千の山」 tells of no money: a scale in kanji stands before its currency. */
    private static @Nullable BigDecimal scale(Matcher matcher, boolean currency) {
        String written = matcher.group("scale");
        if (matcher.group("sign") != null) {
            return Money.scale(matcher.group("sign"));
        }
        if (matcher.group("bare") != null) {
            return Money.scale(matcher.group("bare"));
        }
        if (written == null) {
            return currency && isWord(matcher.group("currency")) ? BigDecimal.ONE : null;
        }
        return currency || written.length() > 3 ? Money.scale(written) : null;
    }

    /** 「円」 is what figures are in; "USD" leaves open whether they are thousands. */
    private static boolean isWord(String currency) {
        return currency.equals("円") || currency.equals("ドル") || currency.equals("ユーロ");
    }
}
