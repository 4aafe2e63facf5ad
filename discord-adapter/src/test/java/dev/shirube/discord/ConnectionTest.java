package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.connection.DiscordConnection;
import dev.shirube.discord.connection.DiscordState;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Status;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the bot says of its connection, and what the connection costs. */
class ConnectionTest {

    private static final Snapshot GUIDES = GuideBot.snapshot(GuideBot.SEEDS);

    @Test
    void aConnectedBotIsHealthy() throws Exception {
        var discord = new FakeDiscord();
        try (var connected =
                Connected.of(discord, Connected.settings(discord.address()), TestBot.chat())) {
            assertThat(connected.state().health().getStatus()).isEqualTo(Status.UP);
        }
    }

    @Test
    void aWrongTokenIsSaidSoAndNotTriedAgain() throws Exception {
        var state = new DiscordState();
        try (var discord = new FakeDiscord()) {
            DiscordConnection bot =
                    TestConnection.of(
                            "wrong-token",
                            Connected.settings(discord.address()),
                            TestBot.chat(),
                            state);
            bot.start();

            assertThat(state.firstWord(Duration.ofMinutes(1)))
                    .isEqualTo("off; DISCORD_TOKEN is wrong: Discord does not know it")
                    .doesNotContain("wrong-token");
            assertThat(state.health().getStatus()).isEqualTo(Status.DOWN);
            bot.stop();
        }
    }

    @Test
    void anUnreachableDiscordIsSaidSo() {
        var state = new DiscordState();
        DiscordConnection bot =
                TestConnection.of(
                        FakeDiscord.TOKEN,
                        Connected.settings("http://127.0.0.1:1/api/v10"),
                        TestBot.chat(),
                        state);
        bot.start();

        assertThat(state.firstWord(Duration.ofMinutes(1)))
                .startsWith("not connected; 127.0.0.1 cannot be reached");
        bot.stop();
    }

    @Test
    void questionsAreAnsweredOnVirtualThreads() throws Exception {
        Set<Boolean> virtual = ConcurrentHashMap.newKeySet();
        var chat =
                TestBot.chat(() -> {
                    virtual.add(Thread.currentThread().isVirtual());
                    return GUIDES;
                });
        var discord = new FakeDiscord();
        try (var connected = Connected.of(discord, Connected.settings(discord.address()), chat)) {
            assertThat(discord.next("commands").message()).isNotEmpty();
            virtual.clear(); // of the commands that were registered

            connected.reply(
                    Event.command(
                            Event.id(), "41", "salary", Map.of("job", "head_of_engineering")));

            assertThat(virtual).contains(true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "club/minnced/opus/util/OpusLibrary.class",
                "tomp2p/opuswrapper/Opus.class",
                "com/google/crypto/tink/Aead.class"
            })
    void nothingOfJdasVoiceIsShipped(String type) {
        assertThat(DiscordConnection.class.getClassLoader().getResource(type)).isNull();
    }
}
