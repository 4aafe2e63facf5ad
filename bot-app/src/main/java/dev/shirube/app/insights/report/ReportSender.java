package dev.shirube.app.insights.report;

import dev.shirube.chat.ChannelPost;
import dev.shirube.chat.ChannelPost.NotPostedException;
import dev.shirube.reply.Reply;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Sends each report once: what is due is sent, and tried again where that fails; a week that passed
 * while the bot was not running is sent when it is again, of several the last. Not thread-safe.
 */
public final class ReportSender {

    private static final Logger LOG = LoggerFactory.getLogger(ReportSender.class);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private final ReportSchedule schedule;
    private final String channel;
    private final ChannelPost post;
    private final Writer writer;
    private final LastReport last;
    private final InstantSource clock;
    private int failures;
    private @Nullable Instant again;

    /** What has arrived though it could not be remembered in the file. */
    private @Nullable Instant arrived;

    /** Writes the report that is due at a time. */
    @FunctionalInterface
    public interface Writer {

        /**
         * Writes a report.
         *
         * @param due when it is due
         * @return the report
         * @throws InterruptedException if the thread was interrupted
         */
        Reply write(Instant due) throws InterruptedException;
    }

    /**
     * Sends nothing yet.
     *
     * @param schedule when reports are due
     * @param channel where they go
     * @param post posts them
     * @param writer writes them
     * @param last remembers which was sent last
     * @param clock tells the time
     */
    public ReportSender(
            ReportSchedule schedule,
            String channel,
            ChannelPost post,
            Writer writer,
            LastReport last,
            InstantSource clock) {
        this.schedule = schedule;
        this.channel = channel;
        this.post = post;
        this.writer = writer;
        this.last = last;
        this.clock = clock;
    }

    /**
     * Sends what is due, if anything is, and it is not too early to try again. The first time of
     * all nothing is: a report of weeks before anybody wanted one would only surprise.
     *
     * @return whether a report was sent
     * @throws InterruptedException if the thread was interrupted
     */
    public boolean send() throws InterruptedException {
        Instant now = clock.instant();
        if (again != null && now.isBefore(again)) {
            return false;
        }
        try {
            Instant due = schedule.lastDue(now);
            Instant sent = last.read();
            if (sent == null) {
                last.write(due);
                return false;
            }
            if (!sent.isBefore(due)) {
                return false;
            }
            boolean fresh = !due.equals(arrived);
            if (fresh) {
                post.post(channel, writer.write(due));
                arrived = due;
            }
            last.write(due);
            failures = 0;
            again = null;
            if (!fresh) {
                return false;
            }
            LOG.info("the weekly report was sent to {} {}", post.platform(), channel);
            return true;
        } catch (NotPostedException | IOException | RuntimeException e) {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
            failures++;
            again = now.plus(pause);
            LOG.warn(
                    "the weekly report was not sent to {} {}; again in {} min: {}",
                    post.platform(),
                    channel,
                    pause.toMinutes(),
                    e.getMessage());
            return false;
        }
    }
}
