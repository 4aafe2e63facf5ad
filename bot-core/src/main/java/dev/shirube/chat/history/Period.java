package dev.shirube.chat.history;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from its first moment
 * @param to the first moment after it
 */
public record Period(Instant from, Instant to) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /**
     * Returns the period up to a moment.
     *
     * @param length how long it is
     * @param to its end
     * @return the period
     */
    public static Period before(Duration length, Instant to) {
        return new Period(to.minus(length), to);
    }

    /**
     * Returns the period of the same length that ends where this one begins.
     *
     * @return the period before
     */
    public Period previous() {
        return before(Duration.between(from, to), from);
    }
}
