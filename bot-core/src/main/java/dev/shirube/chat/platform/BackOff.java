package dev.shirube.chat.platform;

import java.time.Duration;

/**
 * How long to wait before the next try: twice as long each time, up to a limit.
 *
 * @param first the wait after the first failure
 * @param longest the longest wait
 */
public record BackOff(Duration first, Duration longest) {

    /**
     * Soon at first, for a router that restarts; not for ever rarely, for one that was repaired.
     */
    public static final BackOff USUAL = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(2));

    private static final int DOUBLINGS = 20;

    /**
     * Returns how long to wait.
     *
     * @param failures how many tries in a row have failed, at least 1
     * @return the wait before the next try
     */
    public Duration after(int failures) {
        Duration wait = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
