package dev.shirube.chat.memory;

import java.time.Duration;
import java.time.Instant;

/**
 * A token bucket, kept as the one moment at which it will be full again: each token that is taken
 * moves that moment by one refill. Immutable.
 *
 * @param full when the bucket is full
 */
record Bucket(Instant full) {

    /** Returns how long to wait for a token, or zero if there is one. */
    Duration untilToken(Rate rate, Instant now) {
        Duration missing = Duration.between(now, taken(rate, now).full());
        Duration wait = missing.minus(rate.untilFull());
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** Returns the bucket with one token less. */
    Bucket taken(Rate rate, Instant now) {
        Instant empty = now.plus(rate.untilFull());
        // Emptier than empty is a bucket only where the clock was set back.
        Instant start = full.isBefore(now) ? now : full.isAfter(empty) ? empty : full;
        return new Bucket(start.plus(rate.refill()));
    }
}
