package dev.shirube.salary;

/** What pay is paid for. */
public enum PayPeriod {
    /** An hour. */
    HOUR(5, 1_000),
    /** A day. */
    DAY(20, 5_000),
    /** A month. */
    MONTH(300, 200_000),
    /** A year. */
    YEAR(5_000, 15_000_000);

    private final double least;
    private final double most;

    /** In hundreds of yen, far below and above what anybody is paid. */
    PayPeriod(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** Whether anybody is paid that much for it. */
    boolean isPaid(double amount, Currency currency) {
        double hundreds = currency.inHundredsOfYen(amount);
        return least <= hundreds && hundreds <= most;
    }
}
