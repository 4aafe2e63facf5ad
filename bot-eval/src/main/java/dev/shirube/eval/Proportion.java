package dev.shirube.eval;

import java.util.Locale;

/**
 * How many of how many.
 *
 * @param hits how many
 * @param total of how many
 */
public record Proportion(int hits, int total) {

    /** The quantile of the normal distribution that leaves 2.5 % at each end. */
    private static final double Z = 1.959964;

    /**
     * Returns the share.
     *
     * @return 0 to 1; 0 where there is nothing to share
     */
    public double value() {
        return total == 0 ? 0 : (double) hits / total;
    }

    /**
     * Returns the lower end of Wilson's 95 % interval.
     *
     * @return 0 to 1
     */
    public double low() {
        return total == 0 ? 0 : Math.max(0, centre() - spread());
    }

    /**
     * Returns the upper end of Wilson's 95 % interval.
     *
     * @return 0 to 1
     */
    public double high() {
        return total == 0 ? 0 : Math.min(1, centre() + spread());
    }

    private double centre() {
        return (value() + Z * Z / (2 * total)) / (1 + Z * Z / total);
    }

    private double spread() {
        double p = value();
        double root = Math.sqrt(p * (1 - p) / total + Z * Z / (4.0 * total * total));
        return Z * root / (1 + Z * Z / total);
    }

    /** Returns the share in per cent with its interval, or a dash where there is nothing. */
    @Override
    public String toString() {
        return total == 0
                ? "-"
                : String.format(
                        Locale.ROOT,
                        "%.1f%% [%.1f-%.1f]",
                        100 * value(),
                        100 * low(),
                        100 * high());
    }
}
