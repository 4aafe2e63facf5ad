package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.discord.connection.DiscordConnection;
import dev.shirube.discord.connection.DiscordState;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A server that asks too much is told so, and the others go on. */
class ServerLimitTest {

    private static final String OTHER = "500000000000000002";

    private FakeDiscord discord;
    private DiscordConnection bot;

    @BeforeEach
    void connect() throws Exception {
        discord = new FakeDiscord();
        var state = new DiscordState();
        bot =
                TestConnection.of(
                        FakeDiscord.TOKEN,
                        FaultTest.settings(discord.address()),
                        new EdgeBot(3).chat(),
                        state);
        bot.start();
        assertThat(state.firstWord(Duration.ofMinutes(1))).isEqualTo("connected as @shirube");
        assertThat(discord.gateway.arrival()).isEqualTo("IDENTIFY");
    }

    @AfterEach
    void disconnect() {
        bot.stop();
        discord.close();
        assertThat(discord.log.faults()).isEmpty();
    }

    @Test
    void aServerHasALimitOfItsOwn() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(text(ask("6" + i, Event.GUILD))).contains("123 - 234");
        }

        Visible refused = ask("63", Event.GUILD);

        assertThat(refused.isPrivate()).isTrue();
        assertThat(text(refused)).contains("9秒ほど待ってから");
        assertThat(text(ask("64", OTHER))).contains("123 - 234");
    }

    private Visible ask(String person, String server) throws InterruptedException {
        String id = Event.id();
        Map<String, Object> command =
                Event.command(id, person, "salary", Map.of("job", "kite_tailor"));
        command.put("guild_id", server);
        command.put("guild", Map.of("id", server, "locale", "ja", "features", List.of()));
        discord.gateway.dispatch("INTERACTION_CREATE", command);
        Visible visible = discord.next(id);
        return visible.kind() == 5 ? discord.next(Event.TOKEN + id) : visible;
    }

    private static String text(Visible visible) {
        return Screen.of(visible.message()).text();
    }
}
