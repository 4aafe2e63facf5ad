package dev.shirube.adapter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What is being worked on, off the threads that a platform delivers events on. Safe for use by
 * several threads.
 */
public final class Workload {

    private static final Logger LOG = LoggerFactory.getLogger(Workload.class);

    private final String platform;
    private final ExecutorService threads;
    private final AtomicInteger size = new AtomicInteger();

    /**
     * Begins without work.
     *
     * @param platform what the platform is called in the log
     * @param threads does the work; shut down at the end
     */
    public Workload(String platform, ExecutorService threads) {
        this.platform = platform;
        this.threads = threads;
    }

    /**
     * Does a piece of work soon, unless the program is about to stop. What goes wrong in it is
     * logged without its message, which could quote what a person wrote.
     *
     * @param work the work
     * @return whether it will be done
     */
    public boolean add(Runnable work) {
        size.incrementAndGet();
        try {
            threads.execute(() -> run(work));
            return true;
        } catch (RejectedExecutionException e) {
            size.decrementAndGet();
            LOG.info("{}: the bot stops; an event was not taken up", platform);
            return false;
        }
    }

    private void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("{}: an event could not be dealt with", platform, withoutWords(e));
        } finally {
            size.decrementAndGet();
        }
    }

    /**
     * {@return the kind and the place of something that was thrown, fit for a log: its message
     * could quote what a person wrote}
     *
     * @param thrown what was thrown
     */
    public static Throwable withoutWords(Throwable thrown) {
        var bare = new IllegalStateException(thrown.getClass().getName());
        bare.setStackTrace(thrown.getStackTrace());
        return bare;
    }

    /** {@return the number of pieces of work that are being worked on} */
    public int size() {
        return size.get();
    }

    /**
     * Takes nothing in any more, and waits until all that was taken is done.
     *
     * @param grace how long to wait; what takes longer is interrupted
     * @return whether all of it came to its end in time
     */
    public boolean finish(Duration grace) {
        threads.shutdown();
        boolean done = false;
        try {
            done = threads.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!done) {
            threads.shutdownNow();
        }
        return done;
    }
}
