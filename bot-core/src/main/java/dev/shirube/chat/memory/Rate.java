package dev.shirube.chat.memory;

import java.time.Duration;

/**
 * How often something may happen: some times at once, and once more for each while that has passed.
 *
 * @param burst how many times at once, at least 1
 * @param refill the while after which it may happen once more, longer than zero
 */
public record Rate(int burst, Duration refill) {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if a value is not positive
     */
    public Rate {
        if (burst < 1 || refill.isNegative() || refill.isZero()) {
            throw new IllegalArgumentException("burst and refill must be positive");
        }
    }

    /** Returns the time after which nothing of what happened before counts any more. */
    Duration untilFull() {
        return refill.multipliedBy(burst);
    }
}
