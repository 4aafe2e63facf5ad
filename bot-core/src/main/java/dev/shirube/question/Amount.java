package dev.shirube.question;

import dev.shirube.salary.AskedPay;
import dev.shirube.salary.Currency;

import java.util.Optional;

/**
 * An amount of money that a question names: 「3000万いきますか」, 「一千万」, "10 million yen".
 *
 * @param tenThousandYen how much, in units of 10,000 yen
 */
public record Amount(double tenThousandYen) {

    private static final double TEN_THOUSAND = 10_000;

    /**
     * Reads the first amount of a text.
     *
     * @param text a question
     * @return the amount, or nothing
     */
    static Optional<Amount> in(String text) {
        return AskedPay.in(text).stream()
                .filter(asked -> asked.currency() == Currency.JPY)
                .findFirst()
                .map(asked -> new Amount(asked.amount() / TEN_THOUSAND));
    }
}
