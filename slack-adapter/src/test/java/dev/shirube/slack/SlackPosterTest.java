package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.SlackCredentials;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** What is posted into a channel unasked. */
class SlackPosterTest {

    private static final Reply REPLY =
            new Reply(
                    Outcome.MENU,
                    Language.JA,
                    "今日の面接質問",
                    List.of(new Block.Paragraph(List.of(Span.plain("霧では <!channel> どうする？")))),
                    List.of(),
                    List.of(new Choice("c1", "答えを見る", "/section 0123456789")));

    @Test
    void aReplyIsPostedForAllToSeeAndCallsNobody() {
        try (var slack = new FakeSlack()) {
            var poster =
                    SlackConnection.poster(
                            new SlackCredentials(FakeSlack.BOT_TOKEN, FakeSlack.APP_TOKEN, ""),
                            Connected.settings(slack.apiUrl(), null, Map.of()),
                            new EdgeBot().chat(),
                            new Messages(),
                            Connected.QUICK);
            poster.post("C0123ABCD", REPLY);

            assertThat(poster.platform()).isEqualTo("slack");
            assertThat(slack.sent)
                    .singleElement()
                    .satisfies(sent -> {
                        assertThat(sent.method()).isEqualTo("chat.postMessage");
                        assertThat(sent.string("channel")).isEqualTo("C0123ABCD");
                        assertThat(Connected.shown(sent).text()).contains("今日の面接質問", "霧では");
                        assertThat(Connected.shown(sent).pings()).isEmpty();
                        assertThat(Connected.shown(sent).choices())
                                .extracting(Choice::command)
                                .contains("/section 0123456789");
                    });
        }
    }
}
