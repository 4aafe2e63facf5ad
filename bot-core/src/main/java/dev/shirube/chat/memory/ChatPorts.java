package dev.shirube.chat.memory;

import dev.shirube.chat.log.QuestionLog;

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
        PracticeStore practice) {}
