package dev.shirube.bench.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** How long things took. Thread-safe. */
final class Latencies {

    private long[] nanos = new long[1 << 10];
    private int count;

    synchronized void add(long taken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = taken;
    }

    synchronized String describe() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0
                ? "none"
                : String.format(
                        Locale.ROOT,
                        "count %d, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, max %.1f"
                                + " ms",
                        count,
                        millis(sorted, 0.5),
                        millis(sorted, 0.95),
                        millis(sorted, 0.99),
                        millis(sorted, 0.999),
                        millis(sorted, 1));
    }

    /** The smallest value that so many of all values do not exceed. */
    private static double millis(long[] sorted, double part) {
        int index = (int) Math.ceil(part * sorted.length) - 1;
        return sorted[Math.max(0, index)] / (double) Duration.ofMillis(1).toNanos();
    }
}
