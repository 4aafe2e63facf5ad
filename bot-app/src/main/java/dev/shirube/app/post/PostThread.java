package dev.shirube.app.post;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks every minute whether something is due: that works when the clock is set, too. */
public final class PostThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostThread.class);

    private final List<PostSender> senders;
    private @Nullable ScheduledExecutorService thread;

    /**
     * Looks at nothing yet.
     *
     * @param senders send what is planned
     */
    public PostThread(List<PostSender> senders) {
        this.senders = List.copyOf(senders);
    }

    @Override
    public synchronized void start() {
        if (senders.isEmpty() || thread != null) {
            return;
        }
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("posts").factory());
        // By then the adapters have started.
        var _ = thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }

    /** One that fails must end neither the others nor what comes later. */
    private void look() {
        for (PostSender sender : senders) {
            try {
                sender.send();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("a post cannot be made: {}", e.toString());
            }
        }
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
