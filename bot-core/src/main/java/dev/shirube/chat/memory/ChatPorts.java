package dev.shirube.chat.memory;

import dev.shirube.chat.log.QuestionLog;

import java.time.InstantSource;

/**
 * What the door remembers, and where.
 *
 * @param conversations what was talked about
 * @param events the events that have been replied to
 * @param limiter how often someone may ask
 * @param log what was asked for
 * @param threads who talks to the bot in which thread
 * @param practice where people stand who practise interviews
 */
public record ChatPorts(
        ConversationStore conversations,
        SeenEvents events,
        RateLimiter limiter,
        QuestionLog log,
        ThreadMembers threads,
        PracticeStore practice) {

    /**
     * Makes ports that remember threads and practice in memory.
     *
     * @param conversations what was talked about
     * @param events the events that have been replied to
     * @param limiter how often someone may ask
     * @param log what was asked for
     */
    public ChatPorts(
            ConversationStore conversations,
            SeenEvents events,
            RateLimiter limiter,
            QuestionLog log) {
        this(
                conversations,
                events,
                limiter,
                log,
                new ThreadMembersInMemory(ThreadMembersInMemory.CAPACITY),
                new PracticeInMemory(InstantSource.system()));
    }

    /**
     * Returns ports that keep everything in memory, within the default bounds, and record nothing.
     *
     * @param clock tells when something expires
     * @return the ports
     */
    public static ChatPorts inMemory(InstantSource clock) {
        return new ChatPorts(
                new ConversationsInMemory(
                        clock, ConversationsInMemory.EXPIRY, ConversationsInMemory.CAPACITY),
                new EventsInMemory(clock, EventsInMemory.EXPIRY, EventsInMemory.CAPACITY),
                new TokenBuckets(
                        clock,
                        TokenBuckets.PER_PERSON,
                        TokenBuckets.PER_PLACE,
                        TokenBuckets.PER_COMMUNITY,
                        TokenBuckets.CAPACITY),
                QuestionLog.none(),
                new ThreadMembersInMemory(ThreadMembersInMemory.CAPACITY),
                new PracticeInMemory(clock));
    }
}
