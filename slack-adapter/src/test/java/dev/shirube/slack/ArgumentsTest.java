package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.CommandWords;
import dev.shirube.slack.text.CommandParser;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

/** Whatever is typed behind a command is meant, and never passed over for the talk before. */
class ArgumentsTest {

    @AutoClose private final Connected connected = new Connected(new EdgeBot().chat());
    private final CommandParser commandParser = new CommandParser("", new CommandWords(Set.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "宇宙飛行士",
                "blorp",
                "<@U2|zorgon>",
                "<!subteam^S1|@zorgon>",
                "<#C2|zorgon>",
                "@zorgon"
            })
    void whatIsNotUnderstoodIsNotAnsweredWithTheJobTalkedOf(String argument) {
        connected.command("C1", "U1", "/salary", "kite_tailor");

        for (String command : List.of("/salary", "/skills", "/interview")) {
            List<SentMessage> sent = connected.command("C1", "U1", command, argument);

            assertThat(sent).hasSize(1);
            assertThat(Connected.shown(sent.getFirst()).text())
                    .doesNotContain("123 - 234", "糸目")
                    .isNotBlank();
        }
    }

    @Test
    void aLevelThatIsNotUnderstoodIsNotPassedOver() {
        SentMessage sent = connected.command("C1", "U1", "/salary", "kite_tailor blorp").getFirst();

        assertThat(sent.string("text")).doesNotContain("123 - 234");
    }

    @Test
    void everythingThatIsTypedIsHandedOn() {
        assertThat(commandParser.command("/salary", "宇宙飛行士")).isEqualTo("/salary 宇宙飛行士");
        assertThat(commandParser.command("/salary", "  cto   シニア ")).isEqualTo("/salary cto シニア");
        assertThat(commandParser.command("/salary", "<@U2|bob>")).isEqualTo("/salary bob");
        assertThat(commandParser.command("/salary", "<@U2>")).isEqualTo("/salary U2");
        assertThat(commandParser.command("/salary", "<!here>")).isEqualTo("/salary here");
        assertThat(commandParser.command("/salary", "<https://a.b|c>")).isEqualTo("/salary c");
        assertThat(commandParser.command("/salary", "R&amp;D :rocket:"))
                .isEqualTo("/salary R&D :rocket:");
        assertThat(commandParser.command("/salary", "@bob")).isEqualTo("/salary bob");
        assertThat(commandParser.command("/salary", null)).isEqualTo("/salary");
    }
}
