package dev.shirube.chat;

import static java.util.Objects.requireNonNull;

import dev.shirube.chat.admin.AdminView;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.memory.ConversationStore;
import dev.shirube.chat.memory.ConversationsInMemory;
import dev.shirube.chat.memory.EventsInMemory;
import dev.shirube.chat.memory.PracticeInMemory;
import dev.shirube.chat.memory.PracticeStore;
import dev.shirube.chat.memory.RateLimiter;
import dev.shirube.chat.memory.ThreadMembersInMemory;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.Origin;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.reply.Messages;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** A bot with two small guides for the tests of this package. */
public final class ChatFixture {

    static final String STAR_SALARY = "銀貨は三枚から五枚。";
    static final String STAR_SKILLS = "星の明るさを六つに分ける力が要ります。";
    public static final String MOON_SALARY = "銀貨は七枚から九枚。";
    static final String MOON_SKILLS = "月の満ち欠けを待つ気長さが要ります。";

    public static final Origin ALICE = new Origin("web", "pier", "alice");
    public static final Origin BOB = new Origin("web", "pier", "bob");

    private static final Vocabulary VOCABULARY = new VocabularyLoader().load();
    private static final Messages MESSAGES = new Messages();
    private static final Snapshot GUIDES = snapshot(star(STAR_SALARY), moon());

    public final FakeClock clock = new FakeClock();
    private Supplier<Snapshot> guides = () -> GUIDES;
    private ChatPorts ports = ports(clock);
    private ChatSettings settings =
            new ChatSettings(Language.JA, 200, 4, Duration.ofMinutes(1), ZoneOffset.UTC);

    private AdminView admins = AdminView.none();
    private HelpDesk desk = HelpDesk.NONE;

    /** Makes ports that keep everything in memory, refuse nobody and record nothing. */
    public static ChatPorts ports(InstantSource clock) {
        QuestionLog log = QuestionLog.none();
        RateLimiter limiter = origin -> Optional.empty();
        return new ChatPorts(
                new ConversationsInMemory(
                        clock, ConversationsInMemory.EXPIRY, ConversationsInMemory.CAPACITY),
                new EventsInMemory(clock, EventsInMemory.EXPIRY, EventsInMemory.CAPACITY),
                limiter,
                log,
                new ThreadMembersInMemory(ThreadMembersInMemory.CAPACITY),
                new PracticeInMemory(clock));
    }

    public ChatFixture guides(Supplier<Snapshot> other) {
        guides = other;
        return this;
    }

    public ChatFixture settings(int maxLength, int concurrent, Duration patience) {
        settings = new ChatSettings(Language.JA, maxLength, concurrent, patience, ZoneOffset.UTC);
        return this;
    }

    public ChatFixture fallback(Language language) {
        settings =
                new ChatSettings(
                        language,
                        settings.maxLength(),
                        settings.concurrent(),
                        settings.patience(),
                        ZoneOffset.UTC);
        return this;
    }

    public ChatFixture conversations(ConversationStore store) {
        ports =
                new ChatPorts(
                        store,
                        ports.events(),
                        ports.limiter(),
                        ports.log(),
                        ports.threads(),
                        ports.practice());
        return this;
    }

    public ChatFixture limiter(RateLimiter limiter) {
        ports =
                new ChatPorts(
                        ports.conversations(),
                        ports.events(),
                        limiter,
                        ports.log(),
                        ports.threads(),
                        ports.practice());
        return this;
    }

    public ChatFixture log(QuestionLog log) {
        ports =
                new ChatPorts(
                        ports.conversations(),
                        ports.events(),
                        ports.limiter(),
                        log,
                        ports.threads(),
                        ports.practice());
        return this;
    }

    public ChatFixture practice(PracticeStore store) {
        ports =
                new ChatPorts(
                        ports.conversations(),
                        ports.events(),
                        ports.limiter(),
                        ports.log(),
                        ports.threads(),
                        store);
        return this;
    }

    public ChatFixture admins(AdminView view) {
        admins = view;
        return this;
    }

    public ChatFixture desk(HelpDesk other) {
        desk = other;
        return this;
    }

    public ChatService open() {
        return new ChatService(
                guides,
                new ReplyWriter(MESSAGES, ReplySettings.none()),
                MESSAGES,
                ports,
                settings,
                clock,
                admins,
                desk);
    }

    public static Snapshot snapshot(Guide... guides) {
        return Snapshot.of(VOCABULARY, Arrays.asList(guides));
    }

    public static Guide star(String salary) {
        return guide("star_charter", "星図職人", salary, STAR_SKILLS);
    }

    public static Guide moon() {
        return guide("moon_gardener", "月の庭師", MOON_SALARY, MOON_SKILLS);
    }

    /** A guide that somebody looks after. */
    static Guide owned(String owner) {
        String text =
                "---\nslug: owned\ntitle: 潮の番人\nowner: \"%s\"\n---\n## 年収\n\n銀貨二枚。\n"
                        .formatted(owner);
        var file = new GuideFile("owned.md", text.getBytes(StandardCharsets.UTF_8));
        return requireNonNull(new GuideReader(new HeadingCues(VOCABULARY)).read(file).guide());
    }

    public static Guide guide(String slug, String job, String salary, String skills) {
        String text =
                """
                ---json
                {"slug": "%s", "title": "%s", "keywords": ["%s"]}
                ---

                ## 💰 推定年収

                %s

                # [完全ガイド] %s

                ## 必要なスキル

                %s
                """
                        .formatted(slug, job, job, salary, job, skills);
        var file = new GuideFile(slug + ".md", text.getBytes(StandardCharsets.UTF_8));
        return requireNonNull(new GuideReader(new HeadingCues(VOCABULARY)).read(file).guide());
    }

    /** Shows a result as a person in a terminal would see it. */
    public static String text(ChatResult result) {
        Optional<String> text =
                result.toShow().map(reply -> new PlainTextRenderer(MESSAGES).render(reply));
        return text.orElse("");
    }
}
