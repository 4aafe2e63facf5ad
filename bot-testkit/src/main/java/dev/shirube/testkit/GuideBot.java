package dev.shirube.testkit;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.ChatSettings;
import dev.shirube.chat.admin.AdminView;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.memory.ConversationsInMemory;
import dev.shirube.chat.memory.EventsInMemory;
import dev.shirube.chat.memory.PracticeInMemory;
import dev.shirube.chat.memory.Rate;
import dev.shirube.chat.memory.RateLimiter;
import dev.shirube.chat.memory.ThreadMembersInMemory;
import dev.shirube.chat.memory.TokenBuckets;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.reply.Messages;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Bots that know the guides of folders. */
public final class GuideBot {

    /** The guides that the program ships with, as seen from a module. */
    public static final Path SEEDS = Path.of("..", "seeds");

    private GuideBot() {}

    /**
     * Reads guides.
     *
     * @param folders the folders that they are in
     * @return the guides, with the vocabulary that the program ships with
     */
    public static Snapshot snapshot(Path... folders) {
        Vocabulary vocabulary = new VocabularyLoader().load();
        var reader = new GuideReader(new HeadingCues(vocabulary));
        var library =
                GuideLibrary.ofFolders(
                        reader, Arrays.stream(folders).map(GuideFolder::new).toList());
        return Snapshot.of(vocabulary, library.guides());
    }

    /**
     * Makes a bot with the default limits.
     *
     * @param guides gives the guides for each request
     * @param ports changes what the bot remembers, which is all in memory
     * @param language the configured language
     * @return the bot
     */
    public static ChatService chat(
            Supplier<Snapshot> guides, UnaryOperator<ChatPorts> ports, Language language) {
        return new ChatService(
                guides,
                writer(),
                new Messages(),
                ports.apply(ports(InstantSource.system(), QuestionLog.none())),
                settings(language),
                InstantSource.system(),
                AdminView.none(),
                HelpDesk.NONE);
    }

    /**
     * Makes ports that keep everything in memory, within the limits of the program.
     *
     * @param clock tells when something expires
     * @param log takes what is asked
     * @return the ports
     */
    public static ChatPorts ports(InstantSource clock, QuestionLog log) {
        var limiter =
                new TokenBuckets(
                        clock,
                        new Rate(20, Duration.ofSeconds(1)),
                        new Rate(100, Duration.ofMillis(100)),
                        new Rate(1_000, Duration.ofMillis(20)),
                        TokenBuckets.CAPACITY);
        return ports(clock, limiter, log);
    }

    /**
     * Makes ports that keep everything in memory.
     *
     * @param clock tells when something expires
     * @param limiter tells how often someone may ask
     * @param log takes what is asked
     * @return the ports
     */
    public static ChatPorts ports(InstantSource clock, RateLimiter limiter, QuestionLog log) {
        return new ChatPorts(
                new ConversationsInMemory(
                        clock, ConversationsInMemory.EXPIRY, ConversationsInMemory.CAPACITY),
                new EventsInMemory(clock, EventsInMemory.EXPIRY, EventsInMemory.CAPACITY),
                limiter,
                log,
                new ThreadMembersInMemory(ThreadMembersInMemory.CAPACITY),
                new PracticeInMemory(clock));
    }

    /**
     * Returns the limits of the program.
     *
     * @param language the configured language
     * @return the settings
     */
    public static ChatSettings settings(Language language) {
        return new ChatSettings(language, 1_000, 16, Duration.ofSeconds(2), ZoneOffset.UTC);
    }

    /**
     * Makes a writer whose sources have links.
     *
     * @return the writer
     */
    public static ReplyWriter writer() {
        return new ReplyWriter(
                new Messages(), new ReplySettings("https://example.org/{slug}#{id}", null));
    }
}
