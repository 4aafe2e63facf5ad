package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.testkit.AskForContract;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.testkit.Talk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskForTest extends AskForContract<Sent> {

    @Override
    protected Talk<Sent> connect(ChatService chat) {
        return new MattermostTalk(chat);
    }

    @Override
    protected Iterable<String> called(Sent message) {
        return Screen.of(message).pings();
    }

    private static Sent ask(String whom) {
        try (var connected = new Connected(new EdgeBot().chat())) {
            String words = "凧の仕立屋の年収は？ for: " + whom;
            assertThat(
                            connected
                                    .command(Connected.COMMAND_TOKEN, "U1", "/shirube", words)
                                    .statusCode())
                    .isEqualTo(200);
            connected.work.awaitIdle();
            return connected.server.sent.getFirst();
        }
    }

    @Test
    void whoeverAsksIsNamedAndNotCalled() {
        assertThat(ask("@name.u2").message()).startsWith("@name.u2 さんへ（name.u1 さんより）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@all", "@here", "@channel", "@nobody", "@name.bot7", "@../../me"})
    void neitherAChannelNorAProgramNorNobodyCanBeNamed(String whom) {
        Sent reply = ask(whom);

        assertThat(reply.kind()).isEqualTo("ephemeral");
        assertThat(reply.message()).startsWith("その名前の相手が見つかりません").doesNotContain("123");
    }
}
