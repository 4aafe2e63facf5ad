package dev.shirube.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** How long things took. Thread-safe. */
public final class Latencies {

    private long[] nanos = new long[1 << 10];
    private int count;

    /** Starts with none. */
    public Latencies() {}

    /**
     * Adds one.
     *
     * @param taken how long it took, in nanoseconds
     */
    public synchronized void add(long taken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = taken;
    }

    /**
     * Returns a percentile.
     *
     * @param part 0.5 for the median
     * @return the smallest value in milliseconds that so many of all values do not exceed; 0 where
     *     there is none
     */
    public synchronized double millis(double part) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int index = (int) Math.ceil(part * count) - 1;
        return count == 0
                ? 0
                : sorted[Math.max(0, index)] / (double) Duration.ofMillis(1).toNanos();
    }

    /**
     * Describes all of them in one line.
     *
     * @return their number and percentiles
     */
    public synchronized String describe() {
        return String.format(
                Locale.ROOT,
                "count %d, p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, p99.9 %.1f ms, max %.1f ms",
                count,
                millis(0.5),
                millis(0.95),
                millis(0.99),
                millis(0.999),
                millis(1));
    }
}
