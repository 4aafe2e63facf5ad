package dev.shirube.discord;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What is being worked on, each piece on a thread of its own. Safe for use by several threads. */
final class Workload {

    private static final Logger LOG = LoggerFactory.getLogger(Workload.class);

    /** Pieces of work at once from which on nobody can tell any more how soon one is done. */
    private static final int RUSH = 32;

    /** Nothing is to ring any more once the program stops. */
    private final ScheduledExecutorService timer =
            new ScheduledThreadPoolExecutor(
                    1,
                    Thread.ofPlatform().daemon().name("discord-timer").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    /** Counts what is being worked on, and is itself one. */
    private final Phaser working = new Phaser(1);

    /** Does a piece of work soon, unless the program is about to stop. */
    void add(Runnable work) {
        if (working.register() < 0) {
            return;
        }
        Thread.startVirtualThread(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                // No message of an exception, for it may quote what a person wrote.
                LOG.error("Discord: an event could not be dealt with: {}", e.getClass().getName());
                LOG.debug("the exception", e);
            } finally {
                working.arriveAndDeregister();
            }
        });
    }

    /** Returns whether there is more to do than can be done at once. */
    boolean isRush() {
        return working.getRegisteredParties() > RUSH;
    }

    /** Does something after a while, on a thread that nothing must block. */
    ScheduledFuture<?> after(Duration delay, Runnable alarm) {
        return timer.schedule(alarm, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Takes nothing new and waits for what is being worked on.
     *
     * @return whether all of it came to its end in time
     */
    boolean finish(Duration patience) throws InterruptedException {
        try {
            int phase = working.arriveAndDeregister();
            working.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } finally {
            timer.shutdownNow();
        }
    }
}
