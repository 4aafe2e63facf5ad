package dev.shirube.vocabulary;

/**
 * An interval of years of experience, open at its upper end when {@code to} is infinite.
 *
 * @param from the lower bound in years, at least 0
 * @param to the upper bound in years, at least {@code from}
 */
public record YearRange(double from, double to) {

    /** Checks the bounds. */
    public YearRange {
        if (!(from >= 0) || !(to >= from)) {
            throw new IllegalArgumentException("not a range of years: " + from + " to " + to);
        }
    }

    /**
     * Returns how much of the shorter of the two intervals lies in the other. An interval without
     * length, such as "10 years", counts as lying wholly within or wholly outside.
     *
     * @param other the other interval
     * @return 0 (apart) to 1 (one lies within the other)
     */
    public double overlap(YearRange other) {
        double low = Math.max(from, other.from);
        double high = Math.min(to, other.to);
        if (high < low) {
            return 0;
        }
        double shorter = Math.min(to - from, other.to - other.from);
        if (shorter == 0 || Double.isInfinite(shorter)) {
            return 1;
        }
        return (high - low) / shorter;
    }
}
