package dev.shirube.app.post;

import dev.shirube.reply.Reply;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that is posted again and again.
 *
 * @param name what it is, such as {@code weekly report}
 * @param platform the platform
 * @param channel the channel, by the platform's own id
 * @param schedule when it is due
 * @param late how long after that it is still of use
 * @param writer writes it
 */
public record PlannedPost(
        String name,
        String platform,
        String channel,
        Schedule schedule,
        Duration late,
        Writer writer) {

    /** Writes what is due at a time. */
    @FunctionalInterface
    public interface Writer {

        /**
         * Writes a post.
         *
         * @param due when it is due
         * @return the post, or nothing where there is nothing to say
         * @throws InterruptedException if the thread was interrupted
         */
        Optional<Reply> write(Instant due) throws InterruptedException;
    }

    /** Returns by what it is known which was sent last. */
    String key() {
        return "%s %s %s".formatted(name, platform, channel);
    }
}
