package dev.shirube.app.insights.report;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks every minute whether a report is due: that works when the clock is set, too. */
final class ReportThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReportThread.class);

    private final @Nullable ReportSender sender;
    private @Nullable ScheduledExecutorService thread;

    /** Runs a sender, or nothing. */
    ReportThread(@Nullable ReportSender sender) {
        this.sender = sender;
    }

    @Override
    public synchronized void start() {
        ReportSender some = sender;
        if (some == null || thread != null) {
            return;
        }
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("weekly-report").factory());
        // One run that fails must not end all others.
        Runnable look =
                () -> {
                    try {
                        some.send();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (LinkageError e) {
                        LOG.warn("the weekly report cannot be made: {}", e.toString());
                    }
                };
        var _ = thread.scheduleWithFixedDelay(look, 1, 1, TimeUnit.MINUTES);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
