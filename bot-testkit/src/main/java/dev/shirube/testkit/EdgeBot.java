package dev.shirube.testkit;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.ChatSettings;
import dev.shirube.chat.admin.AdminGaps;
import dev.shirube.chat.admin.AdminView;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.memory.Rate;
import dev.shirube.chat.memory.RateLimiter;
import dev.shirube.chat.memory.TokenBuckets;
import dev.shirube.chat.request.Origin;
import dev.shirube.guide.Guide;
import dev.shirube.reply.Messages;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The bot behind the edge that {@link EdgeContract} tries out: it knows four jobs that nobody has,
 * reads {@value #MAX_LENGTH} characters, takes {@value #BURST} questions of a person and then no
 * more, and fails when it is told to. Time stands still for it. Safe for use by several threads.
 */
public final class EdgeBot {

    /** The longest question that is read, in code points. */
    public static final int MAX_LENGTH = 300;

    /** How many questions a person may ask. */
    public static final int BURST = 30;

    /** What people did not get, which admins are told. */
    static final String GAP = "凧で月へ行けますか";

    /** Read once: they never change, and every test of a contract makes a bot. */
    private static final Snapshot GUIDES = EdgeGuides.load();

    private final Messages messages = new Messages();
    private final AtomicBoolean fails = new AtomicBoolean();
    private final AtomicBoolean trusts = new AtomicBoolean();
    private final ChatService chat;

    /** Makes a bot that the people of one community cannot tire. */
    public EdgeBot() {
        this(10_000);
    }

    /**
     * Makes a bot.
     *
     * @param perCommunity how many questions the people of one community may ask together
     */
    public EdgeBot(int perCommunity) {
        this(perCommunity, QuestionLog.none());
    }

    /**
     * Makes a bot that records what people ask and think.
     *
     * @param log takes it
     * @return the bot
     */
    public static EdgeBot recording(QuestionLog log) {
        return new EdgeBot(10_000, log);
    }

    private EdgeBot(int perCommunity, QuestionLog log) {
        this(
                perCommunity,
                log,
                InstantSource.fixed(Instant.parse("2031-02-03T04:05:06Z")),
                HelpDesk.NONE);
    }

    /** Makes a bot that passes questions on. */
    EdgeBot(int perCommunity, QuestionLog log, InstantSource clock, HelpDesk desk) {
        var refill = Duration.ofSeconds(9);
        var limiter =
                new TokenBuckets(
                        clock,
                        new Rate(BURST, refill),
                        new Rate(10_000, refill),
                        new Rate(perCommunity, refill),
                        10_000);
        this.chat =
                new ChatService(
                        () -> GUIDES,
                        new ReplyWriter(messages, ReplySettings.none()),
                        messages,
                        GuideBot.ports(clock, origin -> refusal(limiter, origin), log),
                        new ChatSettings(
                                Language.JA, MAX_LENGTH, 4, Duration.ofSeconds(30), ZoneOffset.UTC),
                        clock,
                        new AdminView(
                                origin -> trusts.get(),
                                List::of,
                                most -> Optional.of(List.of(new AdminGaps.Gap(GAP, 7))),
                                () -> {}),
                        desk);
    }

    /**
     * Returns what the edge hands requests to.
     *
     * @return the door
     */
    public ChatService chat() {
        return chat;
    }

    /**
     * Returns the bot's own words.
     *
     * @return the words
     */
    public Messages messages() {
        return messages;
    }

    /** Takes whoever asks for an admin, or no longer does. */
    void trust(boolean admins) {
        trusts.set(admins);
    }

    /** Has the next request fail inside. */
    void failOnce() {
        fails.set(true);
    }

    /** Returns the command that shows a section that fits on no single page. */
    String askForLongSection() {
        Guide guide = GUIDES.guide("echo_archivist").orElseThrow();
        return guide.sections().stream()
                .filter(section -> section.title().contains("業務"))
                .findFirst()
                .map(section -> "/section " + section.id())
                .orElseThrow();
    }

    /** Fails where a request begins: guides are looked at by what is no request, too. */
    private Optional<Duration> refusal(RateLimiter limiter, Origin origin) {
        if (fails.getAndSet(false)) {
            throw new IllegalStateException("failed on demand");
        }
        return limiter.refusal(origin);
    }
}
