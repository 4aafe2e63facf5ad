package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Outcome;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.discord.components.DiscordRenderer;
import dev.shirube.discord.connection.DiscordState;
import dev.shirube.discord.outbound.DiscordPoster;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.testkit.Shown;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is posted into a channel unasked. */
class DiscordPosterTest {

    private static final Reply REPLY =
            new Reply(
                    Outcome.MENU,
                    Language.JA,
                    "今日の面接質問",
                    List.of(new Block.Paragraph(List.of(Span.plain("霧では @everyone どうする？")))),
                    List.of(),
                    List.of(new Choice("c1", "答えを見る", "/section 0123456789")));

    @Test
    void aReplyIsPostedForAllToSeeAndCallsNobody() throws Exception {
        var discord = new FakeDiscord();
        var state = new DiscordState();
        var connection =
                TestConnection.of(
                        FakeDiscord.TOKEN,
                        FaultTest.settings(discord.address()),
                        new EdgeBot().chat(),
                        state);
        var poster =
                new DiscordPoster(
                        new DiscordRenderer(new Messages(), drawing -> Optional.empty()),
                        connection::channel);
        poster.post(Event.CHANNEL, REPLY); // not connected yet: logged
        connection.start();
        try {
            assertThat(state.firstWord(Duration.ofMinutes(1))).isEqualTo("connected as @shirube");
            assertThat(discord.gateway.arrival()).isEqualTo("IDENTIFY");
            poster.post("nowhere", REPLY);
            poster.post("999999999999999999", REPLY);
            poster.post(Event.CHANNEL, REPLY);

            Shown shown = Screen.of(discord.next(Event.CHANNEL).message());
            assertThat(poster.platform()).isEqualTo("discord");
            assertThat(shown.text()).contains("今日の面接質問", "霧では");
            assertThat(shown.pings()).isEmpty();
            assertThat(shown.choices()).extracting(Choice::command).contains("/section 0123456789");
            assertThat(discord.more(Event.CHANNEL)).isEmpty();
            assertThat(discord.log.faults()).isEmpty();
        } finally {
            connection.stop();
            discord.close();
        }
    }
}
