package dev.shirube.discord;

import dev.shirube.chat.ChatService;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;
import dev.shirube.text.Language;

import java.util.function.Supplier;

/** Bots that know real guides. */
final class TestBot {

    private TestBot() {}

    static ChatService chat() {
        Snapshot seeds = GuideBot.snapshot(GuideBot.SEEDS);
        return chat(() -> seeds);
    }

    static ChatService chat(Supplier<Snapshot> guides) {
        return GuideBot.chat(guides, ports -> ports, Language.JA);
    }
}
