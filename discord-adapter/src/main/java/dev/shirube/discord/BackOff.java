package dev.shirube.discord;

import java.time.Duration;

/**
 * How long to wait before the next try: twice as long each time, up to a limit.
 *
 * @param first the wait after the first try
 * @param longest the longest wait
 */
record BackOff(Duration first, Duration longest) {

    /**
     * Soon at first, for a router that restarts; not for ever rarely, for one that was repaired.
     */
    static final BackOff USUAL = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(2));

    private static final int DOUBLINGS = 20;

    /** Returns the wait after some tries that failed, the first of which has number 0. */
    Duration after(int tries) {
        Duration wait = first.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
