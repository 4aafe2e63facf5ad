package dev.shirube.adapter;

import dev.shirube.chat.platform.AdapterStatus;
import dev.shirube.chat.platform.BackOff;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the bot connected to a platform: opens a link, waits for its end, opens the next. What goes
 * wrong is logged and tried again, and the rest of the program does not notice. Safe for use by
 * several threads.
 */
public final class ConnectionSupervisor implements SmartLifecycle, HealthIndicator, AdapterStatus {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionSupervisor.class);

    /** How long whoever starts the program waits for the first attempt. */
    private static final Duration FIRST_ATTEMPT = Duration.ofSeconds(5);

    private final String platform;
    private final Connector connector;
    private final Workload workload;
    private final BackOff backOff;
    private final Duration grace;
    private final CountDownLatch tried = new CountDownLatch(1);
    private volatile Status status = new Status(false, "not started");
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    /**
     * Prepares a connection.
     *
     * @param platform what the platform is called in the log
     * @param connector opens links
     * @param workload answers in the making, which are given before the last link is closed
     * @param backOff when to try again
     * @param grace how long answers in the making may take at the end
     */
    public ConnectionSupervisor(
            String platform,
            Connector connector,
            Workload workload,
            BackOff backOff,
            Duration grace) {
        this.platform = platform;
        this.connector = connector;
        this.workload = workload;
        this.backOff = backOff;
        this.grace = grace;
    }

    /** An open way for events to come in. */
    public interface Link extends AutoCloseable {

        /** How a link ended. */
        enum End {
            /** The server asks for a new connection before it closes this one. */
            REFRESH,
            /** Nothing comes through any more. */
            DEAD
        }

        /**
         * Waits until the link is of no use any more.
         *
         * @return how it ended
         * @throws InterruptedException if the program stops meanwhile
         */
        End awaitEnd() throws InterruptedException;

        /** {@return whether events still come in} */
        boolean alive();

        /** Closes the link; nothing comes in afterwards. */
        @Override
        void close();
    }

    /** Opens links. */
    public interface Connector {

        /**
         * Opens a link.
         *
         * @return the link
         * @throws Trouble if that is not possible at the moment
         * @throws InterruptedException if the program stops meanwhile
         */
        Link connect() throws Trouble, InterruptedException;

        /** {@return the name of the bot's user, once a link has been opened} */
        String name();

        /** {@return what kind of links it opens, such as {@code by HTTP}; may be empty} */
        default String way() {
            return "";
        }

        /** Is told of the first link, and of the first one after a failure. */
        default void connected() {}

        /** Is told that there will be no other link. */
        void stopped();
    }

    /** Why there is no connection, in words for whoever runs the bot. */
    public static final class Trouble extends Exception {

        private static final long serialVersionUID = 1L;

        /**
         * Tells what is wrong.
         *
         * @param message one line of English without any secret
         */
        public Trouble(String message) {
            super(message);
        }
    }

    /**
     * How it stands.
     *
     * @param connected whether events come in
     * @param detail as whom, or why not
     */
    public record Status(boolean connected, String detail) {}

    /** {@return how it stands now} */
    public Status status() {
        return status;
    }

    /** Returns how it stands: up with a connection, else down, with the detail. */
    @Override
    public Health health() {
        Status now = status;
        return (now.connected() ? Health.up() : Health.down())
                .withDetail("detail", now.detail())
                .build();
    }

    /**
     * Waits until the first attempt has come to something.
     *
     * @param atMost how long to wait
     * @return how it stands
     */
    public Status awaitFirst(Duration atMost) {
        try {
            if (!tried.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Status(false, "still connecting");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return status;
    }

    /** Describes the connection for whoever starts the program, after the first attempt. */
    @Override
    public String describe() {
        return describe(FIRST_ATTEMPT);
    }

    /**
     * {@return one line on the connection after the first attempt}
     *
     * @param atMost how long to wait for it
     */
    public String describe(Duration atMost) {
        Status first = awaitFirst(atMost);
        return first.connected()
                ? "%s: %s %s".formatted(platform, first.detail(), connector.way()).strip()
                : "%s: not connected; %s".formatted(platform, first.detail());
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            running = true;
            String name = platform.toLowerCase(Locale.ROOT);
            thread = Thread.ofPlatform().name(name).daemon().start(this::run);
        }
    }

    private void run() {
        Link link = null;
        int failures = 0;
        try {
            while (running) {
                try {
                    Link next = connector.connect();
                    close(link);
                    link = next;
                    failures = 0;
                    connected();
                    // A link may swallow the interruption that tells it to stop.
                    if (link.awaitEnd() == Link.End.DEAD && running) {
                        lost("the connection was lost", Duration.ZERO);
                        close(link);
                        link = null;
                    }
                } catch (Trouble e) {
                    if (link != null && !link.alive()) {
                        close(link);
                        link = null;
                    }
                    Duration pause = backOff.after(++failures);
                    if (link == null) {
                        lost(String.valueOf(e.getMessage()), pause);
                    }
                    Thread.sleep(pause);
                }
            }
        } catch (InterruptedException e) {
            // Told to stop; the flag is cleared, for what follows has to wait.
            running = false;
        } finally {
            tried.countDown();
            // In-flight answers first: whoever asked in time is answered.
            workload.finish(grace);
            close(link);
        }
    }

    private void connected() {
        boolean news = !status.connected();
        status = new Status(true, "connected as @" + connector.name());
        if (news) {
            LOG.info("{}: {}", platform, status.detail());
            connector.connected();
        }
        tried.countDown();
    }

    private void lost(String why, Duration pause) {
        boolean news = status.connected() || !why.equals(status.detail());
        status = new Status(false, why);
        if (news) {
            LOG.warn("{}: {}; trying again in {} s", platform, why, pause.toSeconds());
        }
        tried.countDown();
    }

    /**
     * Ends the connection for good, as when the bot was removed: there is nobody left to talk to.
     *
     * @param why what has happened
     */
    public void leave(String why) {
        LOG.warn("{}: {}; the connection ends here", platform, why);
        running = false;
        Thread supervisor = thread;
        if (supervisor != null) {
            supervisor.interrupt();
        }
        status = new Status(false, why);
    }

    private static void close(@Nullable Link link) {
        if (link != null) {
            link.close();
        }
    }

    @Override
    public synchronized void stop() {
        Thread supervisor = thread;
        if (supervisor == null) {
            return;
        }
        thread = null;
        running = false;
        supervisor.interrupt();
        try {
            supervisor.join(grace.plusSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        status = new Status(false, "stopped");
        connector.stopped();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
