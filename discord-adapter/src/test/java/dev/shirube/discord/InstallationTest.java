package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.discord.FakeDiscord.Visible;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the bot is used: in servers that it joins and leaves, and where it is not at all. */
class InstallationTest {

    private static final String HOE = "head_of_engineering";
    private static final Map<String, String> JOB = Map.of("job", HOE);

    @AutoClose
    private final Connected connected =
            Connected.to(
                    TestBot.chat(),
                    Map.of(
                            Event.GUILD, new PlaceRule(null, true, null, Set.of()),
                            Server.SECOND, new PlaceRule(false, null, null, Set.of())));

    private static Map<String, Object> salary() {
        return Event.command(Event.id(), "91", "salary", JOB);
    }

    private static String text(Visible visible) {
        return Screen.of(visible.message()).text();
    }

    @Test
    void aServerThatTheBotHasLeftIsForgottenWithItsChannels() throws Exception {
        assertThat(connected.reply(salary()).isPrivate()).isTrue();
        assertThat(text(connected.reply(Event.in(Server.SECOND, salary()))))
                .contains("このチャンネルではお答えできない");

        FakeGateway gateway = connected.discord().gateway;
        gateway.dispatch("GUILD_DELETE", Map.of("id", Event.GUILD, "guild_id", Event.GUILD));
        gateway.dispatch("GUILD_CREATE", Server.guild());

        // Events that come right after one another are dealt with at the same time.
        Visible answer = connected.reply(salary());
        for (int i = 0; i < 100 && answer.isPrivate(); i++) {
            answer = connected.reply(Event.command(Event.id(), "9" + i, "salary", JOB));
        }
        assertThat(answer.isPrivate()).isFalse();
        assertThat(text(connected.reply(Event.in(Server.SECOND, salary()))))
                .contains("1,200 - 1,800");
    }

    @Test
    void anOutageOfAServerForgetsNothing() throws Exception {
        FakeGateway gateway = connected.discord().gateway;
        gateway.dispatch(
                "GUILD_DELETE",
                Map.of("id", Event.GUILD, "guild_id", Event.GUILD, "unavailable", true));
        gateway.dispatch("GUILD_CREATE", Server.guild());

        assertThat(connected.reply(salary()).isPrivate()).isTrue();
    }

    /** 1: direct message with the bot, 3: with several people, among whom the bot is not. */
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "2, 3"})
    void commandsAndButtonsWorkOutsideOfServers(int context, int channel) throws Exception {
        Visible answer = connected.reply(Event.outside(context, channel, salary()));
        assertThat(text(answer)).contains("1,200 - 1,800");

        Map<String, Object> turn = click(answer, "p1 /job " + HOE);
        Visible page = connected.reply(Event.outside(context, channel, turn));

        assertThat(page.kind()).isEqualTo(7);
        assertThat(text(page)).contains("このガイドの目次です");
    }

    @Test
    void commandsAndButtonsWorkInAServerThatTheBotIsNotIn() throws Exception {
        Visible answer = connected.reply(elsewhere(salary()));
        assertThat(text(answer)).contains("1,200 - 1,800");
        assertThat(answer.isPrivate()).isFalse();

        assertThat(connected.reply(elsewhere(click(answer, "p1 /job " + HOE))).kind()).isEqualTo(7);
        Map<String, Object> delete = elsewhere(click(answer, "x"));
        assertThat(connected.reply(delete).kind()).isEqualTo(6);
        assertThat(connected.discord().next(Event.TOKEN + delete.get("id")).kind()).isEqualTo(99);
    }

    @Test
    void aModeratorOfAServerThatTheBotIsNotInCanDelete() throws Exception {
        Visible answer = connected.reply(elsewhere(salary()));
        Map<String, Object> click =
                Event.click(Event.id(), "92", "91", answer.message(), Event.button("x"));

        assertThat(connected.reply(elsewhere(Event.byModerator("92", click))).kind()).isEqualTo(6);
    }

    private static Map<String, Object> click(Visible answer, String id) {
        return Event.click(Event.id(), "91", "91", answer.message(), Event.button(id));
    }

    private static Map<String, Object> elsewhere(Map<String, Object> interaction) {
        String server = "500000000000000009";
        interaction.put("guild_id", server);
        interaction.put("guild", Map.of("id", server, "locale", "ja", "features", List.of()));
        interaction.put("authorizing_integration_owners", Map.of("1", "91"));
        return interaction;
    }
}
