package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import dev.shirube.reply.Messages;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;

/** Every way of asking, in Socket Mode, against a server that others have made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SocketModeTest {

    private StandIn slack;
    private SlackService service;

    @BeforeAll
    void connect() {
        slack = StandIn.socketMode();
        var settings =
                new SlackProperties(
                        slack.apiUrl(),
                        "",
                        false,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(5),
                        new SlackProperties.Http(0, "127.0.0.1", null),
                        null,
                        Map.of());
        service =
                SlackService.of(
                        new Tokens("xoxb-test", "xapp-test", ""),
                        settings,
                        TestBot.chat(TestBot.snapshot(TestBot.SEEDS)),
                        new Messages(),
                        Backoff.USUAL,
                        Executors.newVirtualThreadPerTaskExecutor());
        service.start();
        assertThat(service.awaitFirst(Duration.ofSeconds(20)))
                .isEqualTo(new SlackService.Status(true, "connected as @shirube"));
    }

    @AfterAll
    void disconnect() {
        if (service != null) {
            service.stop();
            slack.close();
        }
    }

    @Test
    void aCommandIsAnsweredToTheAskerAlone() {
        slack.command(StandIn.CHANNEL, StandIn.ALICE, "/salary", "head_of_engineering");

        JsonObject reply =
                slack.awaitReply(StandIn.CHANNEL, m -> m.has("ephemeral_to") && shows(m, "1,200"));

        assertThat(reply.get("ephemeral_to").getAsString()).isEqualTo(StandIn.ALICE);
    }

    @Test
    void aMentionIsAnsweredInItsThread() {
        String ts = slack.message(StandIn.CHANNEL, StandIn.ALICE, "<@U0BOT> HoEに必要なスキルは？", "");

        JsonObject reply = slack.awaitReply(StandIn.CHANNEL, m -> in(m, ts));

        assertThat(reply.toString()).contains("スキル");
    }

    private static boolean shows(JsonObject message, String words) {
        return message.toString().contains(words);
    }

    private static boolean in(JsonObject message, String thread) {
        return message.has("thread_ts") && message.get("thread_ts").getAsString().equals(thread);
    }
}
