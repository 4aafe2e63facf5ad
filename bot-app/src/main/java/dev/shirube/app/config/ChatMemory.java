package dev.shirube.app.config;

import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.log.QuestionsToLogger;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.memory.ConversationsInMemory;
import dev.shirube.chat.memory.EventsInMemory;
import dev.shirube.chat.memory.PracticeInMemory;
import dev.shirube.chat.memory.Rate;
import dev.shirube.chat.memory.RateLimiter;
import dev.shirube.chat.memory.ThreadMembersInMemory;
import dev.shirube.chat.memory.TokenBuckets;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What a bot remembers of its chats, in the memory of this process but for what is asked. */
public final class ChatMemory {

    private static final InstantSource CLOCK = InstantSource.system();

    private ChatMemory() {}

    /**
     * Makes the memory of a bot for many people, which goes on where it was after it is started
     * again, as far as things are kept.
     *
     * @param chat how much is remembered for how long, and how often people may ask
     * @param keeping keeps it
     * @return the memory
     */
    static ChatPorts of(ShirubeProperties.Chat chat, Keeping keeping) {
        ChatPorts memory =
                of(
                        chat,
                        chat.recordQuestions()
                                ? QuestionLog.all(List.of(new QuestionsToLogger(), keeping.log()))
                                : keeping.log(),
                        new TokenBuckets(
                                CLOCK,
                                new Rate(chat.perPerson().burst(), chat.perPerson().refill()),
                                new Rate(chat.perPlace().burst(), chat.perPlace().refill()),
                                new Rate(chat.perCommunity().burst(), chat.perCommunity().refill()),
                                TokenBuckets.CAPACITY));
        return keeping.beyond(memory, chat.conversationExpiry());
    }

    /**
     * Makes the memory of a bot for one person. Nobody else waits, so nobody is slowed down.
     *
     * @param chat how much is remembered for how long
     * @return the memory
     */
    public static ChatPorts ofOnePerson(ShirubeProperties.Chat chat) {
        QuestionLog log = chat.recordQuestions() ? new QuestionsToLogger() : QuestionLog.none();
        return of(chat, log, origin -> Optional.empty());
    }

    private static ChatPorts of(ShirubeProperties.Chat chat, QuestionLog log, RateLimiter limiter) {
        return new ChatPorts(
                new ConversationsInMemory(CLOCK, chat.conversationExpiry(), chat.conversations()),
                new EventsInMemory(CLOCK, EventsInMemory.EXPIRY, EventsInMemory.CAPACITY),
                limiter,
                log,
                new ThreadMembersInMemory(ThreadMembersInMemory.CAPACITY),
                new PracticeInMemory(CLOCK));
    }
}
