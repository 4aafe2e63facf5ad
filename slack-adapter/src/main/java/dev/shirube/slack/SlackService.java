package dev.shirube.slack;

import dev.shirube.chat.BackOff;
import dev.shirube.chat.ChatService;
import dev.shirube.reply.Messages;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the bot connected: opens a link, waits for its end, opens the next. What goes wrong is
 * logged and tried again, and the rest of the program does not notice.
 */
final class SlackService implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SlackService.class);

    private static final int ATTEMPTS = 12;

    private final SlackClient client;
    private final Link.Opener opener;
    private final Intake intake;
    private final BackOff backOff;
    private final Duration grace;
    private final boolean welcomes;
    private final CountDownLatch tried = new CountDownLatch(1);
    private volatile Status status = new Status(false, "not started");
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    /**
     * How it stands.
     *
     * @param connected whether events come in
     * @param detail as whom and how, or why not
     */
    record Status(boolean connected, String detail) {}

    /**
     * Prepares a connection.
     *
     * @param grace how long answers in the making may take at the end
     * @param welcomes whether the bot has to notice that it has joined a channel
     */
    SlackService(
            SlackClient client,
            Link.Opener opener,
            Intake intake,
            BackOff backOff,
            Duration grace,
            boolean welcomes) {
        this.client = client;
        this.welcomes = welcomes;
        this.opener = opener;
        this.intake = intake;
        this.backOff = backOff;
        this.grace = grace;
    }

    /**
     * Puts the parts together.
     *
     * @param work does what takes time; shut down at the end
     */
    static SlackService of(
            Tokens tokens,
            SlackProperties settings,
            ChatService chat,
            Messages messages,
            BackOff backOff,
            ExecutorService work) {
        InstantSource clock = InstantSource.system();
        var slack = new SlackClient(tokens, settings.apiUrl());
        var words = new Words();
        var pictures = new Pictures(slack);
        var phrasing = new Phrasing(settings.commandPrefix());
        phrasing.know(chat.commands());
        var people = new People(slack, clock);
        var post = new Post(slack, backOff, ATTEMPTS);
        var replies =
                new Replies(
                        new SlackRenderer(messages, words),
                        phrasing,
                        words,
                        new Outbox(post, words));
        var sharing = new Sharing(chat, people, replies, new Shares(clock));
        var desk = new Desk(chat, settings.rules(), people, replies, sharing, pictures);
        var surfaces = new Surfaces(slack, post, desk, words, settings.welcome());
        var ears = new Ears(desk, phrasing, new Threads(slack, clock), new Above(slack));
        var listeners = new Listeners(desk, surfaces, phrasing, pictures, ears);
        var intake = new Intake(slack, listeners, work);
        Link.Opener opener =
                tokens.socketMode()
                        ? me ->
                                SocketLink.open(
                                        slack, tokens.app(), intake, settings.watchInterval())
                        : me ->
                                HttpLink.open(
                                        settings.http(), tokens.signing(), intake::http, clock);
        return new SlackService(
                slack, opener, intake, backOff, settings.stopTimeout(), settings.welcome());
    }

    Status status() {
        return status;
    }

    /** Waits until the first attempt has come to something, and returns how it stands. */
    Status awaitFirst(Duration atMost) {
        try {
            if (!tried.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Status(false, "still connecting");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return status;
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            running = true;
            intake.onLeaving(this::leave);
            thread = Thread.ofPlatform().name("slack").daemon().start(this::run);
        }
    }

    private void run() {
        Link link = null;
        int failures = 0;
        try {
            while (running) {
                try {
                    Identity identity = client.identity();
                    intake.speakAs(identity);
                    Link next = opener.open(identity);
                    close(link);
                    link = next;
                    failures = 0;
                    connected(identity);
                    // The watchdog swallows the interruption that tells it to stop.
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
                        lost(e.getMessage(), pause);
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
            intake.drain(grace);
            close(link);
        }
    }

    private void connected(Identity identity) {
        boolean news = !status.connected();
        status = new Status(true, "connected as @" + identity.name());
        if (news) {
            LOG.info("Slack: {}", status.detail());
            List<String> missing = SlackScopes.missing(identity, welcomes);
            if (!missing.isEmpty()) {
                LOG.warn(
                        "Slack: the app lacks the scopes {}; update it by its manifest and install"
                                + " it again",
                        missing);
            }
        }
        tried.countDown();
    }

    private void lost(@Nullable String reason, Duration pause) {
        String why = reason == null ? "unknown" : reason;
        boolean news = status.connected() || !why.equals(status.detail());
        status = new Status(false, why);
        if (news) {
            LOG.warn(
                    "Slack: {}; trying again{}",
                    why,
                    pause.isZero() ? "" : " in " + pause.toSeconds() + " s");
        }
        tried.countDown();
    }

    /** The app was removed from the workspace: there is nobody left to talk to. */
    private void leave(String why) {
        LOG.warn("Slack: {}; the connection ends here", why);
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
        client.close();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
