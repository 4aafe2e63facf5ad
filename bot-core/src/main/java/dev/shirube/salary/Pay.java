package dev.shirube.salary;

/**
 * What a cell says is paid: a range, or one figure. Immutable.
 *
 * @param low the lower end in whole units of the currency, such as yen; the same as the upper one
 *     for a single figure
 * @param high the upper end, at least {@code low}
 * @param openBelow whether the figure is an upper bound without a lower one: 「〜400万」
 * @param openAbove whether it goes on above the upper end: {@code 3,000+}
 * @param currency the currency
 * @param period what it is paid for
 */
public record Pay(
        double low,
        double high,
        boolean openBelow,
        boolean openAbove,
        Currency currency,
        PayPeriod period) {

    /** Checks the bounds. */
    public Pay {
        if (!(low > 0) || !(high >= low)) {
            throw new IllegalArgumentException("not a range of pay: " + low + " to " + high);
        }
    }

    /** Where an amount lies. */
    public enum Place {
        /** Below the lower end. */
        BELOW,
        /** Between the ends, or on one of them. */
        WITHIN,
        /** Above the upper end. */
        ABOVE
    }

    /**
     * Returns where an amount of the same currency and period lies.
     *
     * @param amount the amount
     * @return the place
     */
    public Place place(double amount) {
        if (amount < low && !openBelow) {
            return Place.BELOW;
        }
        return amount > high && !openAbove ? Place.ABOVE : Place.WITHIN;
    }

    /**
     * Returns whether it may be compared with another.
     *
     * @param other other pay
     * @return whether both are in the same currency for the same period
     */
    public boolean isLike(Pay other) {
        return currency == other.currency && period == other.period;
    }
}
