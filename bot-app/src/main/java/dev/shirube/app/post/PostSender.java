package dev.shirube.app.post;

import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.chat.platform.ChannelPost.NotPostedException;
import dev.shirube.chat.platform.SentPosts;
import dev.shirube.reply.Reply;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Sends a planned post each time that it is due: once, and tried again where the platform refuses
 * it. What passed while the bot was not running is sent when it is again, as long as it is of use;
 * of several the last. Not thread-safe.
 */
public final class PostSender {

    private static final Logger LOG = LoggerFactory.getLogger(PostSender.class);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private final PlannedPost post;
    private final Supplier<Stream<ChannelPost>> platforms;
    private final SentPosts sent;
    private final InstantSource clock;
    private int failures;
    private Instant again = Instant.MIN;

    /** What there is nothing more to do about. */
    private @Nullable Instant done;

    /**
     * Sends nothing yet.
     *
     * @param post what is posted when and where
     * @param platforms gives the platforms that are on; asked when something is due
     * @param sent knows what was sent
     * @param clock tells the time
     */
    public PostSender(
            PlannedPost post,
            Supplier<Stream<ChannelPost>> platforms,
            SentPosts sent,
            InstantSource clock) {
        this.post = post;
        this.platforms = platforms;
        this.sent = sent;
        this.clock = clock;
    }

    /**
     * Sends what is due, if anything is, and it is not too early to try again. The first time of
     * all nothing is: what was due before anybody wanted it would only surprise.
     *
     * @return whether something was sent
     * @throws InterruptedException if the thread was interrupted
     */
    public boolean send() throws InterruptedException {
        Instant now = clock.instant();
        Instant due = post.schedule().lastDue(now);
        if (now.isBefore(again) || due.equals(done)) {
            return false;
        }
        return switch (sent.claim(post.key(), due)) {
            case UNKNOWN -> failed(now, "what was sent is not known at the moment");
            case FIRST, SENT -> done(due);
            case YOURS -> send(due, now);
        };
    }

    private boolean send(Instant due, Instant now) throws InterruptedException {
        if (due.plus(post.late()).isBefore(now)) {
            LOG.warn("the {} that was due at {} is not sent any more", post.name(), due);
            return done(due);
        }
        boolean arrived = false;
        try {
            Optional<Reply> message = post.writer().write(due);
            if (message.isEmpty()) {
                LOG.warn("there is nothing to say in the {}", post.name());
                return done(due);
            }
            platform().post(post.channel(), message.get());
            arrived = true;
        } catch (NotPostedException | RuntimeException e) {
            return failed(now, String.valueOf(e.getMessage()));
        } finally {
            if (!arrived && !due.equals(done)) {
                sent.release(post.key(), due);
            }
        }
        LOG.info("the {} was sent to {} {}", post.name(), post.platform(), post.channel());
        done(due);
        return true;
    }

    private ChannelPost platform() throws NotPostedException {
        return platforms
                .get()
                .filter(platform -> platform.platform().equals(post.platform()))
                .findFirst()
                .orElseThrow(() -> new NotPostedException(post.platform() + " is off"));
    }

    private boolean done(Instant due) {
        done = due;
        failures = 0;
        again = Instant.MIN;
        return false;
    }

    private boolean failed(Instant now, String why) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        again = now.plus(pause);
        LOG.warn(
                "the {} was not sent to {} {}; again in {} min: {}",
                post.name(),
                post.platform(),
                post.channel(),
                pause.toMinutes(),
                why);
        return false;
    }
}
