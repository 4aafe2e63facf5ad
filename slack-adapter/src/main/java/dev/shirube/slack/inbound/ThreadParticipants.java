package dev.shirube.slack.inbound;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;

import dev.shirube.adapter.LastUsed;
import dev.shirube.chat.memory.ThreadMembers;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.text.MrkdwnText;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who talks to the bot in which thread. What was said in a thread before the bot was started is
 * asked of Slack, once and not too often; where Slack does not tell, a mention works as ever.
 * Thread-safe.
 */
public final class ThreadParticipants {

    /** Threads that have been looked at. */
    private static final int CAPACITY = 20_000;

    /** How many messages of a thread are looked at, from its beginning. */
    private static final int MESSAGES = 200;

    /** Slack takes some 50 of these calls a minute. */
    private static final Duration BETWEEN_CALLS = Duration.ofSeconds(2);

    private final SlackClient slack;
    private final InstantSource clock;
    private final Instant start;
    private final ThreadMembers members;
    private final LastUsed<Boolean> read = new LastUsed<>(CAPACITY);
    private final ReentrantLock reading = new ReentrantLock();
    private Instant nextCall = Instant.MIN;

    public ThreadParticipants(SlackClient slack, InstantSource clock, ThreadMembers members) {
        this.members = members;
        this.slack = slack;
        this.clock = clock;
        this.start = clock.instant();
    }

    /** Notes that somebody has mentioned the bot. */
    public void join(Target target) {
        join(target, target.person());
    }

    /**
     * Returns whether somebody has mentioned the bot in a thread.
     *
     * @param bot the user id of the bot
     */
    public boolean joined(Target target, String bot) {
        if (!isJoined(target) && isOld(target)) {
            read(target, bot);
        }
        return isJoined(target);
    }

    private boolean isJoined(Target target) {
        return members.joined(SlackPlaces.PLATFORM, key(target), target.person());
    }

    private void join(Target target, String person) {
        members.join(SlackPlaces.PLATFORM, key(target), person);
    }

    /** In a younger thread the bot has seen each mention itself. */
    private boolean isOld(Target target) {
        String thread = thread(target);
        return thread != null
                && thread.matches("\\d{1,12}\\.\\d+")
                && Instant.ofEpochSecond(Long.parseLong(thread.split("\\.")[0])).isBefore(start);
    }

    private void read(Target target, String bot) {
        // Whoever comes second waits for what the first one is told.
        reading.lock();
        try {
            String thread = key(target);
            Instant now = clock.instant();
            if (read.has(thread) || now.isBefore(nextCall)) {
                return;
            }
            nextCall = now.plus(BETWEEN_CALLS);
            ConversationsRepliesResponse answer =
                    slack.bot()
                            .conversationsReplies(r ->
                                    r.channel(target.channel()).ts(thread(target)).limit(MESSAGES));
            if (answer.isOk()) {
                mentions(answer.getMessages(), bot).forEach(person -> join(target, person));
            }
            read.put(thread, true);
        } catch (IOException | SlackApiException e) {
            // The next message in the thread is another occasion.
            return;
        } finally {
            reading.unlock();
        }
    }

    private static List<String> mentions(List<Message> messages, String bot) {
        return messages.stream()
                .filter(m -> m.getUser() != null && m.getText() != null)
                .filter(m -> MrkdwnText.mentions(m.getText(), bot))
                .map(Message::getUser)
                .toList();
    }

    /** Also that which begins with the reply. */
    private static @Nullable String thread(Target target) {
        return target.thread() == null ? target.below() : target.thread();
    }

    private static String key(Target target) {
        return target.channel() + "/" + thread(target);
    }
}
