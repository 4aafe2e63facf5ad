package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.reply.Messages;
import dev.shirube.slack.api.SlackCredentials;
import dev.shirube.slack.connection.SlackConnection;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.testkit.Http;
import dev.shirube.testkit.TrackedThreads;

import org.awaitility.Awaitility;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The connection comes up, comes back, and ends in order. */
@ExtendWith(OutputCaptureExtension.class)
class LifeCycleTest {

    private static final String QUESTION = "凧の仕立屋の年収は？";

    @Test
    void aWrongTokenIsNamedAndTriedAgain(CapturedOutput output) {
        try (var slack = new FakeSlack()) {
            ConnectionSupervisor service =
                    service(slack.apiUrl(), "xoxb-wrong", FakeSlack.APP_TOKEN);
            service.start();

            assertThat(service.awaitFirst(Duration.ofSeconds(20)))
                    .isEqualTo(
                            new ConnectionSupervisor.Status(
                                    false, "SLACK_BOT_TOKEN is refused: invalid_auth"));
            Awaitility.await().until(() -> slack.calls.size() > 3);
            service.stop();

            assertThat(output).contains("SLACK_BOT_TOKEN is refused").doesNotContain("xoxb-wrong");
        }
    }

    @Test
    void theTokenOfTheSocketIsToldFromTheOther(CapturedOutput output) {
        try (var slack = new FakeSlack()) {
            ConnectionSupervisor service =
                    service(slack.apiUrl(), FakeSlack.BOT_TOKEN, "xapp-wrong");
            service.start();

            assertThat(service.awaitFirst(Duration.ofSeconds(20)).detail())
                    .isEqualTo("SLACK_APP_TOKEN is refused: not_allowed_token_type");
            service.stop();

            assertThat(output).doesNotContain("xapp-wrong");
        }
    }

    @Test
    void aMissingScopeIsNamed() {
        try (var slack = new FakeSlack()) {
            slack.fail(
                    "apps.connections.open",
                    new FakeSlack.Failure(
                            200,
                            Map.of(),
                            "{\"ok\":false,\"error\":\"missing_scope\","
                                    + "\"needed\":\"connections:write\"}"));
            ConnectionSupervisor service =
                    service(slack.apiUrl(), FakeSlack.BOT_TOKEN, FakeSlack.APP_TOKEN);
            service.start();

            assertThat(service.awaitFirst(Duration.ofSeconds(20)).detail())
                    .isEqualTo("SLACK_APP_TOKEN lacks the scope connections:write");
            service.stop();
        }
    }

    @Test
    void scopesThatTheAppLacksAreNamed(CapturedOutput output) {
        try (var connected = new Connected(new EdgeBot().chat())) {
            assertThat(connected.service.status().connected()).isTrue();
            assertThat(output)
                    .contains("the app lacks the scopes [app_mentions:read, ")
                    .doesNotContain("lacks the scopes [chat:write");
        }
    }

    @Test
    void anUnreachableServerIsNamedAndReachedLater() throws Exception {
        int port = Http.freePort();
        ConnectionSupervisor service =
                service(
                        "http://127.0.0.1:" + port + "/api/",
                        FakeSlack.BOT_TOKEN,
                        FakeSlack.APP_TOKEN);
        service.start();

        assertThat(service.awaitFirst(Duration.ofSeconds(20)).detail())
                .startsWith("cannot reach http://127.0.0.1:" + port + "/api/");
        try (var slack = new FakeSlack(port)) {
            slack.nextSocket();
            Awaitility.await().until(() -> service.status().connected());
            service.stop();
        }
        assertThat(service.isRunning()).isFalse();
    }

    @Test
    void aSocketThatIsCutIsOpenedAgain() {
        try (var connected = new Connected(new EdgeBot().chat())) {
            connected.socket.close(1001);

            connected.socket = connected.slack.nextSocket();

            assertThat(connected.direct("U1", QUESTION)).hasSize(1);
        }
    }

    @Test
    void aSocketThatNoLongerAnswersIsReplaced() {
        try (var connected = new Connected(new EdgeBot().chat())) {
            connected.slack.silent = true;

            WebSocket next = connected.slack.nextSocket();
            connected.slack.silent = false;
            connected.socket = next;

            assertThat(connected.direct("U1", QUESTION)).hasSize(1);
        }
    }

    @Test
    void aNewSocketIsOpenBeforeTheOldOneIsClosed() {
        try (var connected = new Connected(new EdgeBot().chat())) {
            WebSocket old = connected.socket;
            connected.slack.fail("auth.test", FakeSlack.Failure.status(500));

            old.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
            assertThat(connected.direct("U1", QUESTION)).hasSize(1);
            connected.socket = connected.slack.nextSocket();

            assertThat(connected.direct("U2", QUESTION)).hasSize(1);
            Awaitility.await().until(old::isClosed);
        }
    }

    @Test
    void noThreadIsLeftBehindByConnectionsThatEnd() {
        try (var connected = new Connected(new EdgeBot().chat())) {
            reconnect(connected);
            Set<String> before = threads();
            for (int i = 0; i < 10; i++) {
                reconnect(connected);
            }

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> assertThat(threads().size()).isLessThanOrEqualTo(before.size()));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(threads()).noneMatch(name -> name.equals("slack")));
    }

    private static void reconnect(Connected connected) {
        connected.socket.close(1001);
        connected.socket = connected.slack.nextSocket();
        assertThat(connected.direct("U" + connected.ts(), QUESTION)).hasSize(1);
    }

    /** The threads of sockets and of the supervisor, those of the server apart. */
    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name ->
                        name.matches("(WebSocketConnect|WebSocketWrite|slack|connectionLost).*"))
                .collect(Collectors.toSet());
    }

    @Test
    void answersInTheMakingAreGivenBeforeTheEnd() throws Exception {
        try (var connected = new Connected(new EdgeBot().chat())) {
            connected.slack.fail("chat.postMessage", FakeSlack.Failure.limited(1));
            JsonObject message = connected.message("message", "D1", "U1", QUESTION, "1.1");
            message.addProperty("channel_type", "im");
            connected.acknowledged("events_api", FakeSlack.event(message));

            connected.service.stop();

            assertThat(connected.slack.sent).hasSize(1);
            assertThat(connected.service.status().detail()).isEqualTo("stopped");
        }
    }

    @Test
    void whatComesWhileTheBotStopsIsLeftToBeDeliveredAgain() throws Exception {
        try (var connected = new Connected(new EdgeBot().chat())) {
            connected.slack.fail("chat.postMessage", FakeSlack.Failure.limited(2));
            JsonObject first = connected.message("message", "D1", "U1", QUESTION, "1.1");
            first.addProperty("channel_type", "im");
            connected.acknowledged("events_api", FakeSlack.event(first));
            var stopping = Thread.ofVirtual().start(connected.service::stop);
            Awaitility.await().until(connected.work::isShutdown);

            JsonObject second = connected.message("message", "D2", "U2", QUESTION, "1.2");
            second.addProperty("channel_type", "im");
            var acknowledged =
                    connected.slack.deliver(
                            connected.socket, "events_api", FakeSlack.event(second));
            stopping.join();

            assertThat(acknowledged).isNotDone();
            assertThat(connected.slack.sent)
                    .singleElement()
                    .extracting(SentMessage::channel)
                    .isEqualTo("D1");
            Awaitility.await().until(connected.socket::isClosed);
        }
    }

    @Test
    void noTokenIsEverLogged(CapturedOutput output) {
        try (var connected = new Connected(new EdgeBot().chat())) {
            connected.slack.fail(
                    "chat.postMessage",
                    FakeSlack.Failure.status(500),
                    FakeSlack.Failure.error("token_expired"),
                    FakeSlack.Failure.error("token_expired"));
            connected.direct("U1", QUESTION);
            reconnect(connected);
        }
        assertThat(output)
                .contains("a reply to DU1 was not delivered: token_expired")
                .doesNotContain(FakeSlack.BOT_TOKEN, FakeSlack.APP_TOKEN);
    }

    @Test
    void anAppThatIsUninstalledLeaves(CapturedOutput output) throws Exception {
        try (var connected = new Connected(new EdgeBot().chat())) {
            JsonObject event = FakeSlack.object(Map.of("type", "app_uninstalled"));
            connected.acknowledged("events_api", FakeSlack.event(event));

            Awaitility.await().until(connected.socket::isClosed);

            assertThat(connected.service.status())
                    .isEqualTo(
                            new ConnectionSupervisor.Status(
                                    false, "the app was uninstalled from the workspace"));
            assertThat(connected.slack.opened.poll(500, TimeUnit.MILLISECONDS)).isNull();
            assertThat(output).contains("the connection ends here");
        }
    }

    @Test
    void aTokenThatIsRevokedEndsTheConnection() {
        try (var connected = new Connected(new EdgeBot().chat())) {
            JsonObject event = FakeSlack.object(Map.of("type", "tokens_revoked"));
            var tokens = new JsonObject();
            tokens.add("bot", ShownBlocks.GSON.toJsonTree(List.of(FakeSlack.ME)));
            event.add("tokens", tokens);
            connected.acknowledged("events_api", FakeSlack.event(event));

            Awaitility.await().until(connected.socket::isClosed);

            assertThat(connected.service.status().detail()).contains("revoked");
        }
    }

    private static ConnectionSupervisor service(String apiUrl, String bot, String app) {
        return SlackConnection.of(
                new SlackCredentials(bot, app, ""),
                Connected.settings(apiUrl, null, Map.of()),
                CommunityProperties.none(),
                new EdgeBot().chat(),
                new Messages(),
                Connected.QUICK,
                new TrackedThreads());
    }
}
