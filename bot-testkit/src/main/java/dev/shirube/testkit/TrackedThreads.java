package dev.shirube.testkit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Virtual threads that tell when they have nothing to do. */
public final class TrackedThreads extends AbstractExecutorService {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private int active;

    /** Begins without work. */
    public TrackedThreads() {}

    @Override
    public void execute(Runnable task) {
        synchronized (this) {
            active++;
        }
        threads.execute(() -> {
            try {
                task.run();
            } finally {
                synchronized (this) {
                    active--;
                    notifyAll();
                }
            }
        });
    }

    /** Waits until nothing is worked on. */
    public synchronized void awaitIdle() {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        try {
            while (active > 0) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError(active + " questions are still worked on");
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void shutdown() {
        threads.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return threads.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
        return threads.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return threads.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return threads.awaitTermination(timeout, unit);
    }
}
