package dev.shirube.slack;

import java.time.Duration;

/**
 * How long to wait between two attempts: twice as long after each failure.
 *
 * @param first the pause after the first failure
 * @param longest no pause is longer than this
 */
record Backoff(Duration first, Duration longest) {

    /** What Slack asks of a client that reconnects, more or less. */
    static final Backoff USUAL = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(2));

    private static final int DOUBLINGS = 20;

    /** Returns the pause after so many failures in a row, at least 1. */
    Duration after(int failures) {
        Duration pause = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    /** Waits. */
    void sleep(Duration pause) throws InterruptedException {
        Thread.sleep(pause);
    }
}
