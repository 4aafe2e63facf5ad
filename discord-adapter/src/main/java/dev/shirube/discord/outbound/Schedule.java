package dev.shirube.discord.outbound;

import dev.shirube.adapter.Workload;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What is worked on, and alarms for what takes long. Safe for use by several threads. */
public final class Schedule {

    /** Pieces of work at once from which on nobody can tell any more how soon one is done. */
    private static final int RUSH = 32;

    private final Workload workload =
            new Workload("Discord", Executors.newVirtualThreadPerTaskExecutor());

    /** Nothing is to ring any more once the program stops. */
    private final ScheduledExecutorService timer =
            new ScheduledThreadPoolExecutor(
                    1,
                    Thread.ofPlatform().daemon().name("discord-timer").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    /** Does a piece of work soon, unless the program is about to stop. */
    public void add(Runnable work) {
        workload.add(work);
    }

    /** Returns whether there is more to do than can be done at once. */
    public boolean isRush() {
        return workload.size() >= RUSH;
    }

    /** Does something after a while, on a thread that nothing must block. */
    public ScheduledFuture<?> after(Duration delay, Runnable alarm) {
        return timer.schedule(alarm, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Takes nothing new and waits for what is being worked on.
     *
     * @return whether all of it came to its end in time
     */
    public boolean finish(Duration patience) {
        try {
            return workload.finish(patience);
        } finally {
            timer.shutdownNow();
        }
    }
}
