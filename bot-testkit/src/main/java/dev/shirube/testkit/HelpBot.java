package dev.shirube.testkit;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.people.Draft;
import dev.shirube.chat.people.HelpRequestsInMemory;
import dev.shirube.chat.people.HelpRoute;
import dev.shirube.chat.people.PeopleDesk;
import dev.shirube.chat.people.PeopleSettings;
import dev.shirube.text.Language;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bot that passes on to one channel what its guides do not answer. Time stands still for it until
 * it is told to go on. Safe for use by several threads.
 */
public final class HelpBot {

    /** A question that the guides of the bot do not answer. */
    public static final String MISS = "パティシエの年収は？";

    /** What the people in the channel know. */
    public static final String SOLUTION = "店によります。\n*まず*聞いてみましょう。";

    private final List<Draft> drafts = new CopyOnWriteArrayList<>();
    private final PeopleDesk desk;
    private final EdgeBot bot;
    private volatile Instant now = Instant.parse("2031-02-03T04:05:06Z");

    /**
     * Makes a bot.
     *
     * @param platform the platform that it is tried out on
     * @param channel the channel that questions are posted in
     * @param mention who is called there, or empty
     */
    public HelpBot(String platform, String channel, String mention) {
        var count = new AtomicInteger();
        this.desk =
                new PeopleDesk(
                        new PeopleSettings(
                                List.of(
                                        new HelpRoute(
                                                platform, channel, mention, Set.of(), Set.of())),
                                PeopleSettings.REMIND_AFTER,
                                Language.JA,
                                () -> now,
                                () -> "%032x".formatted(count.incrementAndGet())),
                        new HelpRequestsInMemory(() -> now, Duration.ofDays(90)),
                        drafts::add,
                        text -> false);
        this.bot = new EdgeBot(10_000, QuestionLog.none(), () -> now, desk);
    }

    /**
     * Returns what the edge hands requests to.
     *
     * @return the door
     */
    public ChatService chat() {
        return bot.chat();
    }

    /**
     * Returns what has become of solutions.
     *
     * @return the drafts
     */
    public List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /**
     * Has time go on, and what is overdue be reminded of.
     *
     * @param time how long
     */
    public void pass(Duration time) {
        now = now.plus(time);
        desk.remind();
    }
}
