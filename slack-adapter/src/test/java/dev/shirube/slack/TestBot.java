package dev.shirube.slack;

import dev.shirube.chat.ChatService;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;
import dev.shirube.text.Language;

import java.nio.file.Path;

/** A bot that knows the guides of a folder. */
final class TestBot {

    static final Path SEEDS = GuideBot.SEEDS;

    private TestBot() {}

    static Snapshot snapshot(Path folder) {
        return GuideBot.snapshot(folder);
    }

    static ChatService chat(Snapshot snapshot) {
        return GuideBot.chat(() -> snapshot, ports -> ports, Language.JA);
    }

    static ReplyWriter writer() {
        return GuideBot.writer();
    }
}
