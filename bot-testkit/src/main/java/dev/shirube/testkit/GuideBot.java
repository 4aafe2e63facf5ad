package dev.shirube.testkit;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.ChatSettings;
import dev.shirube.chat.memory.ChatPorts;
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
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
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
        Vocabulary vocabulary = new VocabularyLoader().load(List.of()).vocabulary();
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
                ports.apply(ChatPorts.inMemory(InstantSource.system())),
                ChatSettings.defaults(language),
                InstantSource.system());
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
