package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;
import dev.shirube.testkit.AskForContract;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.testkit.Talk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class AskForTest extends AskForContract<SentMessage> {

    @Override
    protected Talk<SentMessage> connect(ChatService chat) {
        return new SlackTalk(chat);
    }

    @Override
    protected Iterable<String> called(SentMessage message) {
        return Connected.shown(message).pings();
    }

    private static SentMessage ask(String command, String words, String... programs) {
        try (var connected = new Connected(new EdgeBot().chat())) {
            connected.slack.programs.addAll(List.of(programs));
            return connected.command("C1", "U1", command, words).getFirst();
        }
    }

    @Test
    void theLineThatCallsStandsAloneAndTheCommandMayBeTheQuestionsOwn() {
        SentMessage answer = ask("/ask", "凧の仕立屋の年収は？ for <@U2|hanako>");

        assertThat(answer.string("response_type")).isEqualTo("in_channel");
        assertThat(answer.blocks().get(0).toString())
                .contains("\"type\":\"section\"", "<@U2> さんへ（<@U1> さんより）");
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
        SentMessage reply = ask("/shirube", "凧の仕立屋の年収は？ for: " + whom, "UBOT2");

        assertThat(reply.string("response_type")).isNotEqualTo("in_channel");
        assertThat(reply.string("text")).contains("相手が分かりません").doesNotContain("123");
    }

    @Test
    void aGuideThatCallsPeopleIsNoMarkedUpText() {
        String said = ask("/shirube", "うわさ係のスキルは？ for: <@U2|hanako>").blocks().toString();

        // Text that is no mrkdwn calls nobody, whatever it says.
        assertThat(said)
                .contains("<!channel>")
                .doesNotContain("\"type\":\"user\"", "\"type\":\"broadcast\"")
                .doesNotContainPattern("\"mrkdwn\",\"text\":\"[^\"]*<!")
                .containsOnlyOnce("\"mrkdwn\",\"text\":\"<@U2>");
    }
}
