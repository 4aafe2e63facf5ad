package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** A server that asks too much is told so, and the others go on. */
class ServerLimitTest {

    private static final String OTHER = "500000000000000002";

    @AutoClose private final Connected connected = Connected.to(new EdgeBot(3).chat());

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
        connected.discord().gateway.dispatch("INTERACTION_CREATE", command);
        Visible visible = connected.discord().next(id);
        return visible.kind() == 5 ? connected.discord().next(Event.TOKEN + id) : visible;
    }

    private static String text(Visible visible) {
        return Screen.of(visible.message()).text();
    }
}
