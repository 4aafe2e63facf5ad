package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** A question can be asked for somebody else, who is called, and nobody besides. */
class AskForTest {

    @AutoClose private final Connected connected = new Connected(new EdgeBot().chat());

    private SentMessage ask(String words) {
        return ask("/shirube", words);
    }

    private SentMessage ask(String command, String words) {
        List<SentMessage> sent = connected.command("C1", "U1", command, words);
        assertThat(sent).hasSize(1);
        return sent.getFirst();
    }

    private static boolean isOpen(SentMessage sent) {
        return sent.method().equals("chat.postMessage")
                || "in_channel".equals(sent.string("response_type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shirube", "/ask"})
    void thePersonIsNamedAndCalledForAllToSee(String command) {
        SentMessage answer = ask(command, "凧の仕立屋の年収は？ for: <@U2|hanako>");

        assertThat(isOpen(answer)).isTrue();
        assertThat(answer.blocks().get(0).toString())
                .contains("\"type\":\"section\"", "<@U2> さんへ（<@U1> さんより）");
        assertThat(Connected.shown(answer).text()).contains("123 - 234");
    }

    @Test
    void itCanBeLookedAtAloneFirst() {
        SentMessage answer = ask("凧の仕立屋の年収は？ for <@U2> hide:");

        assertThat(isOpen(answer)).isFalse();
        assertThat(answer.blocks().toString()).contains("<@U2> さんへ");
    }

    @Test
    void whatIsNoAnswerCallsNobody() {
        SentMessage reply = ask("パティシエの年収は？ for <@U2|hanako>");

        assertThat(isOpen(reply)).isFalse();
        assertThat(reply.blocks().toString()).doesNotContain("U2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!here>",
                "<!channel>",
                "<!everyone>",
                "<!subteam^S1|@team>",
                "@hanako",
                "<@UBOT2>"
            })
    void neitherAGroupNorAProgramNorAnUnknownNameCanBeNamed(String whom) {
        connected.slack.programs.add("UBOT2");

        SentMessage reply = ask("凧の仕立屋の年収は？ for: " + whom);

        assertThat(isOpen(reply)).isFalse();
        assertThat(reply.string("text")).contains("相手が分かりません").doesNotContain("123");
    }

    @Test
    void aGuideThatCallsPeopleCallsNobodyElse() {
        String said = ask("うわさ係のスキルは？ for: <@U2|hanako>").blocks().toString();

        // Text that is no mrkdwn calls nobody, whatever it says.
        assertThat(said)
                .contains("<!channel>")
                .doesNotContain("\"type\":\"user\"", "\"type\":\"broadcast\"")
                .doesNotContainPattern("\"mrkdwn\",\"text\":\"[^\"]*<!")
                .containsOnlyOnce("\"mrkdwn\",\"text\":\"<@U2>");
    }
}
