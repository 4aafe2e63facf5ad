package dev.shirube.chat;

import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes the ids that lead from an apology to the log: short enough to be read out, and different
 * after each start of the program. Thread-safe.
 */
final class FailureIds {

    private final String start;
    private final AtomicLong count = new AtomicLong();

    FailureIds(InstantSource clock) {
        this.start = digits(clock.instant().getEpochSecond());
    }

    String next() {
        return start + "-" + digits(count.incrementAndGet());
    }

    private static String digits(long number) {
        return Long.toString(number, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }
}
