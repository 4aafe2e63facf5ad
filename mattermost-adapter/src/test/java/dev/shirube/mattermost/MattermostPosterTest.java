package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** What is posted into a channel unasked. */
class MattermostPosterTest {

    private static final Reply REPLY =
            new Reply(
                    Outcome.MENU,
                    Language.JA,
                    "今日の面接質問",
                    List.of(new Block.Paragraph(List.of(Span.plain("霧では @all どうする？")))),
                    List.of(),
                    List.of(new Choice("c1", "答えを見る", "/section 0123456789")));

    @Test
    void aReplyIsPostedForAllToSeeAndCallsNobody() {
        try (var server = new FakeMattermost()) {
            var poster =
                    MattermostConnection.poster(
                            new MattermostCredentials(
                                    server.url(), FakeMattermost.TOKEN, List.of()),
                            Connected.settings("http://127.0.0.1:1/callback", 1, Map.of()),
                            new Messages(),
                            Connected.QUICK);
            poster.post("channel1", REPLY);

            assertThat(poster.platform()).isEqualTo("mattermost");
            assertThat(server.faults).isEmpty();
            assertThat(server.sent)
                    .singleElement()
                    .satisfies(sent -> {
                        assertThat(sent.channel()).isEqualTo("channel1");
                        assertThat(sent.root()).isEmpty();
                        assertThat(Screen.of(sent).text()).contains("今日の面接質問", "霧では");
                        assertThat(Screen.of(sent).pings()).isEmpty();
                        assertThat(sent.actions().size()).isEqualTo(1);
                    });
        }
    }
}
