package dev.shirube.app.config;

import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.log.QuestionsToLogger;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.memory.ConversationsInMemory;
import dev.shirube.chat.memory.EventsInMemory;
import dev.shirube.chat.memory.PracticeInMemory;
import dev.shirube.chat.memory.PracticeStore;
import dev.shirube.chat.memory.Rate;
import dev.shirube.chat.memory.RateLimiter;
import dev.shirube.chat.memory.SeenEvents;
import dev.shirube.chat.memory.ThreadMembersInMemory;
import dev.shirube.chat.memory.TokenBuckets;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a bot remembers of its chats, in the memory of this process but for what is asked. */
public final class ChatMemory {

    private static final InstantSource CLOCK = InstantSource.system();

    private ChatMemory() {}

    /**
     * Makes the memory of a bot for many people.
     *
     * @param chat how much is remembered for how long, and how often people may ask
     * @param kept what records beside the log of the program
     * @return the memory
     */
    public static ChatPorts of(ShirubeProperties.Chat chat, QuestionLog kept) {
        return of(chat, kept, events -> events, practice -> practice);
    }

    /**
     * Makes the memory of a bot for many people that is started again now and then.
     *
     * @param chat how much is remembered for how long, and how often people may ask
     * @param kept what records beside the log of the program
     * @param keptEvents has events remembered beyond the end of the process
     * @param keptPractice has the practice of interviews go on after it
     * @return the memory
     */
    public static ChatPorts of(
            ShirubeProperties.Chat chat,
            QuestionLog kept,
            UnaryOperator<SeenEvents> keptEvents,
            UnaryOperator<PracticeStore> keptPractice) {
        return of(
                chat,
                keptEvents,
                keptPractice,
                chat.recordQuestions()
                        ? QuestionLog.all(List.of(new QuestionsToLogger(), kept))
                        : kept,
                new TokenBuckets(
                        CLOCK,
                        new Rate(chat.perPerson().burst(), chat.perPerson().refill()),
                        new Rate(chat.perPlace().burst(), chat.perPlace().refill()),
                        new Rate(chat.perCommunity().burst(), chat.perCommunity().refill()),
                        TokenBuckets.CAPACITY));
    }

    /**
     * Makes the memory of a bot for many people, which goes on where it was after it is started
     * again.
     *
     * @param chat how much is remembered for how long, and how often people may ask
     * @param keeping keeps it
     * @return the memory
     */
    static ChatPorts of(ShirubeProperties.Chat chat, Keeping keeping) {
        ChatPorts memory = of(chat, keeping.log(), keeping::events, keeping::practice);
        return new ChatPorts(
                keeping.conversations(memory.conversations(), chat.conversationExpiry()),
                memory.events(),
                memory.limiter(),
                memory.log(),
                keeping.threads(memory.threads()),
                memory.practice());
    }

    /**
     * Makes the memory of a bot for one person. Nobody else waits, so nobody is slowed down.
     *
     * @param chat how much is remembered for how long
     * @return the memory
     */
    public static ChatPorts ofOnePerson(ShirubeProperties.Chat chat) {
        return of(
                chat,
                events -> events,
                practice -> practice,
                chat.recordQuestions() ? new QuestionsToLogger() : QuestionLog.none(),
                origin -> Optional.empty());
    }

    private static ChatPorts of(
            ShirubeProperties.Chat chat,
            UnaryOperator<SeenEvents> keptEvents,
            UnaryOperator<PracticeStore> keptPractice,
            QuestionLog log,
            RateLimiter limiter) {
        return new ChatPorts(
                new ConversationsInMemory(CLOCK, chat.conversationExpiry(), chat.conversations()),
                keptEvents.apply(
                        new EventsInMemory(CLOCK, EventsInMemory.EXPIRY, EventsInMemory.CAPACITY)),
                limiter,
                log,
                new ThreadMembersInMemory(ThreadMembersInMemory.CAPACITY),
                keptPractice.apply(new PracticeInMemory(CLOCK)));
    }
}
