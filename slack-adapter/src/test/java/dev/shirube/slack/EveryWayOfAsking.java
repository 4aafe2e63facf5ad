package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.reply.Messages;
import dev.shirube.slack.api.SlackCredentials;
import dev.shirube.slack.connection.SlackConnection;
import dev.shirube.slack.connection.SlackProperties;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;

/** Every way of asking, against a server that others have made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryWayOfAsking {

    private StandIn slack;
    private ConnectionSupervisor service;
    private SlackProperties settings;
    private SlackCredentials tokens;

    /**
     * How the bot is connected.
     *
     * @param server the server
     * @param tokens what to connect with
     * @param port where HTTP mode listens
     */
    record Way(StandIn server, SlackCredentials tokens, int port) {}

    /** Starts the server. */
    abstract Way way() throws IOException;

    @BeforeAll
    void connect() throws IOException {
        Way way = way();
        slack = way.server();
        settings =
                new SlackProperties(
                        slack.apiUrl(),
                        "",
                        false,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(5),
                        new SlackProperties.Http(
                                way.port(), "127.0.0.1", null, Duration.ofSeconds(10)),
                        PlaceRule.NONE,
                        Map.of());
        tokens = way.tokens();
        start();
    }

    private void start() {
        service =
                SlackConnection.of(
                        tokens,
                        settings,
                        CommunityProperties.none(),
                        TestBot.chat(TestBot.snapshot(TestBot.SEEDS)),
                        new Messages(),
                        BackOff.USUAL,
                        Executors.newVirtualThreadPerTaskExecutor());
        service.start();
        assertThat(service.awaitFirst(Duration.ofSeconds(20)))
                .isEqualTo(new ConnectionSupervisor.Status(true, "connected as @shirube"));
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
                slack.awaitReply(
                        StandIn.CHANNEL, m -> m.has("ephemeral_to") && shows(m, "1,200 - 1,800"));

        assertThat(reply.get("ephemeral_to").getAsString()).isEqualTo(StandIn.ALICE);
        assertThat(reply.toString()).contains("\"table\"", "チャンネルに共有");
    }

    @Test
    void theUmbrellaAndTheCommandsForJobsWork() {
        slack.command(StandIn.CHANNEL, StandIn.ALICE, "/shirube", "HoEの将来性は？");
        slack.awaitReply(StandIn.CHANNEL, m -> shows(m, "将来展望"));
        slack.command(StandIn.CHANNEL, StandIn.ALICE, "/jobs", "");
        slack.awaitReply(StandIn.CHANNEL, m -> shows(m, "1件のガイドがあります"));
        slack.command(StandIn.CHANNEL, StandIn.ALICE, "/job", "head_of_engineering");
        slack.awaitReply(StandIn.CHANNEL, m -> shows(m, "このガイドの目次です"));
        slack.command(StandIn.CHANNEL, StandIn.ALICE, "/ask", "HoEの面接では何を聞かれる？");
        slack.awaitReply(StandIn.CHANNEL, m -> shows(m, "面接でよくある質問"));
    }

    @Test
    void aMentionIsAnsweredInItsThreadWhereItGoesOnWithoutOne() {
        String ts = say(StandIn.CHANNEL, "<@U0BOT> HoEの年収は？", "").get("ts").getAsString();
        slack.awaitReply(StandIn.CHANNEL, m -> in(m, ts) && shows(m, "1,200 - 1,800"));

        say(StandIn.CHANNEL, "じゃあスキルは？", ts);

        slack.awaitReply(StandIn.CHANNEL, m -> in(m, ts) && shows(m, "技術スキル"));
        assertThat(slack.replySender(StandIn.CHANNEL)).filteredOn(m -> in(m, ts)).hasSize(2);
    }

    @Test
    void aThreadGoesOnAfterARestart() {
        String ts = say(StandIn.CHANNEL, "<@U0BOT> HoEの年収は？", "").get("ts").getAsString();
        slack.awaitReply(StandIn.CHANNEL, m -> in(m, ts) && shows(m, "1,200 - 1,800"));
        service.stop();
        start();

        say(StandIn.CHANNEL, "HoEのスキルは？", ts);

        slack.awaitReply(StandIn.CHANNEL, m -> in(m, ts) && shows(m, "技術スキル"));
    }

    @Test
    void editsAndDeletionsAreIgnored() {
        String ts = say(StandIn.CHANNEL, "<@U0BOT> HoEの年収は？", "").get("ts").getAsString();
        slack.awaitReply(StandIn.CHANNEL, m -> in(m, ts));
        slack.edit(StandIn.CHANNEL, StandIn.ALICE, ts, "<@U0BOT> HoEの面接は？");
        slack.delete(StandIn.CHANNEL, StandIn.ALICE, ts);

        // What comes later has overtaken nothing: events are delivered in order.
        String next = say(StandIn.CHANNEL, "<@U0BOT> HoEの年収は？", "").get("ts").getAsString();
        slack.awaitReply(StandIn.CHANNEL, m -> in(m, next));
        assertThat(slack.replySender(StandIn.CHANNEL))
                .noneMatch(m -> in(m, ts) && shows(m, "面接でよくある質問"));
    }

    @Test
    void aDirectMessageIsAnsweredWithItsContext() {
        String direct = say(FakeSlack.ME, "HoEの年収は？", "").get("channel").getAsString();
        slack.awaitReply(direct, m -> shows(m, "1,200 - 1,800"));

        say(FakeSlack.ME, "じゃあキャリアパスは？", "");

        slack.awaitReply(direct, m -> shows(m, "キャリアパスと成長の方向性"));
    }

    @Test
    void aChoiceAsksItsCommand() {
        String ts = say(StandIn.CHANNEL, "<@U0BOT> HoEの年収は？", "").get("ts").getAsString();
        JsonObject reply = slack.awaitReply(StandIn.CHANNEL, m -> in(m, ts));

        JsonObject menu = menu(reply);
        JsonObject option = menu.getAsJsonArray("options").get(0).getAsJsonObject();
        menu.add("selected_option", option);
        slack.press(StandIn.CHANNEL, "U0BOB", reply, menu);

        String topic = option.getAsJsonObject("text").get("text").getAsString();
        slack.awaitReply(
                StandIn.CHANNEL,
                m -> in(m, ts) && m.get("text").getAsString().contains("· " + topic));
    }

    @Test
    void theHomeTabIsPublished() {
        slack.openHome(StandIn.ALICE);

        assertThat(slack.awaitCall("views.publish").toString()).contains("ガイドのある職種");
    }

    private JsonObject say(String channel, String text, String thread) {
        return slack.message(channel, StandIn.ALICE, text, thread);
    }

    private static JsonObject menu(JsonObject message) {
        for (JsonElement block : message.getAsJsonArray("blocks")) {
            if (block.getAsJsonObject().has("elements")) {
                for (JsonElement element : block.getAsJsonObject().getAsJsonArray("elements")) {
                    if (element.getAsJsonObject().has("options")) {
                        return element.getAsJsonObject().deepCopy();
                    }
                }
            }
        }
        throw new AssertionError("no menu in " + message);
    }

    private static boolean shows(JsonObject message, String words) {
        return message.toString().contains(words);
    }

    private static boolean in(JsonObject message, String thread) {
        return message.has("thread_ts") && message.get("thread_ts").getAsString().equals(thread);
    }
}
