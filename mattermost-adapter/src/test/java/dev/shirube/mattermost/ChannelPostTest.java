package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.chat.platform.ChannelPost.NotPostedException;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.testkit.SampleReplies;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import java.net.http.HttpClient;
import java.util.List;

/** What the bot says in a channel without having been asked there. */
class ChannelPostTest {

    private static final Reply REPORT = SampleReplies.report();

    @AutoClose private final FakeMattermost server = new FakeMattermost();
    private final MattermostCredentials access =
            new MattermostCredentials(server.url(), FakeMattermost.TOKEN, List.of());
    private final MattermostChannelPost post =
            new MattermostChannelPost(
                    new MattermostClient(HttpClient.newHttpClient(), access, Connected.QUICK),
                    new Payloads(access, null),
                    new MattermostRenderer(new Messages(), false));

    @Test
    void isThereForAllAndHasNothingToPress() throws Exception {
        server.failures.add(503);
        post.post("channel1", REPORT);

        assertThat(server.sent)
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.channel()).isEqualTo("channel1");
                    assertThat(sent.root()).isEmpty();
                    assertThat(sent.message()).contains("11/16〜11/22の週", "質問", "12件");
                    assertThat(sent.actions()).isEmpty();
                });
        assertThat(server.faults).isEmpty();
    }

    @Test
    void whatMattermostRefusesIsTold() {
        server.failures.add(403);

        assertThatThrownBy(() -> post.post("channel1", REPORT))
                .isInstanceOf(NotPostedException.class)
                .hasMessage("Mattermost answers with HTTP status 403");
    }
}
