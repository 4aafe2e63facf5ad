package dev.shirube.slack;

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
import java.util.List;

/** A bot that knows the guides of a folder. */
final class TestBot {

    static final Path SEEDS = Path.of("../seeds");

    private TestBot() {}

    static Snapshot snapshot(Path folder) {
        Vocabulary vocabulary = new VocabularyLoader().load(List.of()).vocabulary();
        var reader = new GuideReader(new HeadingCues(vocabulary));
        var library = GuideLibrary.ofFolders(reader, List.of(new GuideFolder(folder)));
        return Snapshot.of(vocabulary, library.guides());
    }

    static ChatService chat(Snapshot snapshot) {
        var messages = new Messages();
        return new ChatService(
                () -> snapshot,
                writer(),
                messages,
                ChatPorts.inMemory(InstantSource.system()),
                ChatSettings.defaults(Language.JA),
                InstantSource.system());
    }

    static ReplyWriter writer() {
        return new ReplyWriter(
                new Messages(), new ReplySettings("https://example.org/{slug}#{id}", null));
    }
}
