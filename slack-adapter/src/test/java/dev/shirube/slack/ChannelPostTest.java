package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.adapter.CommandWords;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.chat.platform.ChannelPost.NotPostedException;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.ChannelQueues;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.SlackCredentials;
import dev.shirube.slack.blocks.SlackRenderer;
import dev.shirube.slack.outbound.SlackChannelPost;
import dev.shirube.slack.outbound.SlackDelivery;
import dev.shirube.slack.text.CommandParser;
import dev.shirube.testkit.SampleReplies;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Set;

/** What the bot says in a channel without having been asked there. */
class ChannelPostTest {

    private static final Reply REPORT = SampleReplies.report();

    private final FakeSlack slack = new FakeSlack();
    private final SlackClient client =
            new SlackClient(new SlackCredentials(FakeSlack.BOT_TOKEN, "", ""), slack.apiUrl());
    private final BackOff backOff = new BackOff(Duration.ofMillis(1), Duration.ofMillis(2));
    private final SlackChannelPost post =
            new SlackChannelPost(
                    client,
                    new SlackRenderer(new Messages()),
                    new CommandParser("", new CommandWords(Set.of())),
                    new SlackDelivery(new ChannelQueues(client, backOff, 2)));

    @AfterEach
    void close() {
        post.close();
        slack.close();
    }

    @Test
    void isThereForAllAndHasNothingToPress() throws Exception {
        slack.fail("chat.postMessage", FakeSlack.Failure.status(503));
        post.post("C0123", REPORT);

        assertThat(slack.sent)
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.method()).isEqualTo("chat.postMessage");
                    assertThat(sent.channel()).isEqualTo("C0123");
                    assertThat(sent.thread()).isEmpty();
                    assertThat(sent.blocks().toString())
                            .contains("11/16〜11/22の週", "12件")
                            .doesNotContain("\"actions\"");
                    assertThat(sent.string("text")).doesNotContain("<!channel>");
                });
    }

    @Test
    void whatSlackRefusesIsTold() {
        slack.fail("chat.postMessage", FakeSlack.Failure.error("not_in_channel"));

        assertThatThrownBy(() -> post.post("C0123", REPORT)).isInstanceOf(NotPostedException.class);
        assertThat(slack.sent).isEmpty();
    }
}
