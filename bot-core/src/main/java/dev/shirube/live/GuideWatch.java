package dev.shirube.live;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Polls live guides from a thread of its own until it is closed. */
public final class GuideWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GuideWatch.class);

    /** So long at most files have to lie still before they are taken up. */
    private static final Duration REST = Duration.ofMillis(250);

    private static final Duration LAST_WORK = Duration.ofSeconds(5);

    private final LiveGuides guides;
    private final Duration interval;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    private GuideWatch(LiveGuides guides, Duration interval) {
        this.guides = guides;
        this.interval = interval;
        this.thread = Thread.ofPlatform().daemon().name("guides").unstarted(this::run);
    }

    /**
     * Begins to poll.
     *
     * @param guides what to poll
     * @param interval how long to wait between two polls, longer than zero; files that are just
     *     changing are looked at again sooner
     * @return the watch, to be closed
     */
    public static GuideWatch start(LiveGuides guides, Duration interval) {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("the interval must be longer than zero");
        }
        var watch = new GuideWatch(guides, interval);
        watch.thread.start();
        return watch;
    }

    /** Stops polling. Waits for a reload that is under way, but not for long. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(LAST_WORK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Duration pause = interval;
        try {
            while (!closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                boolean restless = !pollSafely();
                pause = restless && REST.compareTo(interval) < 0 ? REST : interval;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean pollSafely() {
        try {
            return guides.poll();
        } catch (RuntimeException e) {
            LOG.error("looking for changed guides failed", e);
            return true;
        }
    }
}
