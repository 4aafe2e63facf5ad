package dev.shirube.salary;

import dev.shirube.text.KanjiNumbers;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of pay that somebody names in a question: 「800万」, 「月30万」, "$150k". Immutable.
 *
 * @param amount how much, in whole units of the currency
 * @param currency the currency
 * @param period what it is paid for; a year unless something else is said
 * @param written the amount as written
 */
public record AskedPay(double amount, Currency currency, PayPeriod period, String written) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final Pattern BEGINS =
            Pattern.compile("(?<![0-9.,a-z])(?:us\\$|[$¥€£])?\\s?[0-9]|(?:usd|jpy|eur|gbp) [0-9]");

    /** What else is counted by ten thousands. */
    private static final Pattern COUNTED =
            Pattern.compile("^\\s?(?:人|個|回|件|字|行|台|本|社|歩|時間|pv|ユーザ|フォロワ|users?|people|rows)");

    /**
     * Finds the amounts in a question.
     *
     * @param question a question
     * @return the amounts whose currency is told, in reading order; none where the question speaks
     *     of two periods
     */
    public static List<AskedPay> in(String question) {
        KanjiNumbers numbers = KanjiNumbers.in(question);
        String digits = lower(numbers.figures());
        Set<PayPeriod> periods = PayPeriods.in(digits);
        if (periods.size() > 1) {
            return List.of();
        }
        PayPeriod period = periods.isEmpty() ? PayPeriod.YEAR : periods.iterator().next();
        var asked = new ArrayList<AskedPay>();
        Matcher begins = BEGINS.matcher(digits);
        int from = 0;
        while (begins.find(from)) {
            int start = begins.start();
            Money money = Money.at(digits, start).orElse(null);
            from = money == null ? begins.end() : money.end();
            Currency currency = money == null ? null : currency(money);
            if (money != null
                    && currency != null
                    && !COUNTED.matcher(digits.substring(money.end())).find()) {
                double amount =
                        money.by(Objects.requireNonNullElse(money.scale(), BigDecimal.ONE))
                                .doubleValue();
                if (period.isPaid(amount, currency)) {
                    String written = numbers.written(start, money.end()).strip();
                    asked.add(new AskedPay(amount, currency, period, written));
                }
            }
        }
        return List.copyOf(asked);
    }

    private static @Nullable Currency currency(Money money) {
        if (money.sign() != null) {
            return Money.currency(money.sign(), null);
        }
        return money.japanese() || isInMillions(money) ? Currency.JPY : null;
    }

    /** Whoever counts pay by the million counts yen: "8 million". */
    private static boolean isInMillions(Money money) {
        BigDecimal scale = money.scale();
        return scale != null && scale.compareTo(MILLION) == 0;
    }

    /** In lower case, each letter in its place. */
    private static String lower(String text) {
        var lower = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }
}
