package dev.shirube.discord;

import dev.shirube.answer.Snapshot;
import dev.shirube.chat.ChatPorts;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.ChatSettings;
import dev.shirube.guide.GuideFolder;
import dev.shirube.guide.GuideLibrary;
import dev.shirube.guide.GuideReader;
import dev.shirube.reply.Messages;
import dev.shirube.reply.ReplySettings;
import dev.shirube.reply.ReplyWriter;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.VocabularyLoader;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Bots that know real guides. */
final class TestBot {

    /** The guides that the program ships with. */
    static final Path SEEDS = Path.of("..", "seeds");

    private TestBot() {}

    static Snapshot snapshot(Path... folders) {
        Vocabulary vocabulary = new VocabularyLoader().load(List.of()).vocabulary();
        var reader = new GuideReader(new HeadingCues(vocabulary));
        var library =
                GuideLibrary.ofFolders(
                        reader, Arrays.stream(folders).map(GuideFolder::new).toList());
        return Snapshot.of(vocabulary, library.guides());
    }

    static ChatService chat(Path... folders) {
        Snapshot snapshot = snapshot(folders);
        return chat(() -> snapshot, ports -> ports);
    }

    static ChatService chat(Supplier<Snapshot> guides, UnaryOperator<ChatPorts> ports) {
        var messages = new Messages();
        return new ChatService(
                guides,
                writer(),
                messages,
                ports.apply(ChatPorts.inMemory(InstantSource.system())),
                ChatSettings.defaults(Language.JA),
                InstantSource.system());
    }

    static ReplyWriter writer() {
        return new ReplyWriter(
                new Messages(), new ReplySettings("https://example.org/{slug}#{id}", null));
    }
}
