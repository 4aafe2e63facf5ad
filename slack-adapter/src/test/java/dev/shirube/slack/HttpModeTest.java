package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.SlackSignature;

import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.reply.Messages;
import dev.shirube.slack.api.SlackCredentials;
import dev.shirube.slack.connection.SlackConnection;
import dev.shirube.slack.connection.SlackProperties;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.testkit.Http;
import dev.shirube.testkit.TrackedThreads;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What Slack has not signed just now, and once, is refused. */
class HttpModeTest {

    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private final FakeSlack slack = new FakeSlack();
    private final TrackedThreads work = new TrackedThreads();
    private final HttpClient http = HttpClient.newHttpClient();
    private ConnectionSupervisor service;
    private int port;

    @BeforeEach
    void open() throws IOException {
        port = Http.freePort();
        var settings =
                new SlackProperties(
                        slack.apiUrl(),
                        "",
                        false,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(5),
                        new SlackProperties.Http(port, "127.0.0.1", null, Duration.ofSeconds(10)),
                        PlaceRule.NONE,
                        Map.of());
        service =
                SlackConnection.of(
                        new SlackCredentials(FakeSlack.BOT_TOKEN, "", SECRET),
                        settings,
                        CommunityProperties.none(),
                        new EdgeBot().chat(),
                        new Messages(),
                        Connected.QUICK,
                        work);
        service.start();
        assertThat(service.awaitFirst(Duration.ofSeconds(20)).connected()).isTrue();
    }

    @AfterEach
    void close() {
        service.stop();
        slack.close();
        http.close();
    }

    @Test
    void aSignedEventIsAcknowledgedAndAnswered() {
        assertThat(send(now(), event())).isEqualTo(200);
        work.awaitIdle();

        assertThat(slack.sent).singleElement().extracting(SentMessage::channel).isEqualTo("D1");
    }

    @Test
    void aSignedCommandAndAButtonAreAnsweredToo() {
        String command =
                "command=%2Fsalary&text=kite_tailor&channel_id=C1&user_id=U1&team_id=T1"
                        + "&trigger_id=t1&response_url="
                        + slack.responseUrl();
        String payload =
                "payload=%7B%22type%22%3A%22block_actions%22%2C%22user%22%3A%7B%22id%22%3A%22U1%22"
                        + "%7D%2C%22trigger_id%22%3A%22t2%22%2C%22actions%22%3A%5B%7B%22action_id"
                        + "%22%3A%22ask%3Ax%22%2C%22value%22%3A%22%2Fjobs%22%7D%5D%7D";
        assertThat(send(now(), command)).isEqualTo(200);
        assertThat(send(now(), payload)).isEqualTo(200);
        work.awaitIdle();

        assertThat(slack.sent).extracting(SentMessage::method).contains("hooks").hasSize(2);
    }

    @Test
    void theAddressIsConfirmedToSlack() {
        String body = "{\"type\":\"url_verification\",\"challenge\":\"c42\"}";
        assertThat(response(now(), sign(now(), body), body, "/slack/events").body())
                .contains("c42");
    }

    @Test
    void aReplayIsRefused() {
        long time = now();
        String body = event();
        assertThat(send(time, body)).isEqualTo(200);
        assertThat(send(time, body)).isEqualTo(401);
    }

    @Test
    void whatSlackDeliversAgainIsAcknowledgedAndAnsweredOnce() {
        String body = event();
        assertThat(send(now() - 2, body)).isEqualTo(200);
        assertThat(send(now() - 1, body)).isEqualTo(200);
        work.awaitIdle();

        assertThat(slack.sent).hasSize(1);
    }

    @Test
    void anAppThatIsUninstalledLeaves() {
        JsonObject event = FakeSlack.object(Map.of("type", "app_uninstalled"));

        assertThat(send(now(), FakeSlack.event(event).toString())).isEqualTo(200);

        Awaitility.await()
                .until(() ->
                        service.status()
                                .equals(
                                        new ConnectionSupervisor.Status(
                                                false,
                                                "the app was uninstalled from the workspace")));
        Awaitility.await().until(this::isPortFree);
    }

    private boolean isPortFree() {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatIsTooOldOrOfTheFutureIsRefused() {
        assertThat(send(now() - 301, event())).isEqualTo(401);
        assertThat(send(now() + 310, event())).isEqualTo(401);
        assertThat(send(now() - 200, event())).isEqualTo(200);
    }

    @Test
    void whatIsNotSignedWithTheSecretIsRefused() {
        String body = event();
        assertThat(response(now(), "v0=" + "0".repeat(64), body, "/slack/events").statusCode())
                .isEqualTo(401);
        assertThat(response(now(), "", body, "/slack/events").statusCode()).isEqualTo(401);
        assertThat(response(now(), sign(now(), body + " "), body, "/slack/events").statusCode())
                .isEqualTo(401);
        work.awaitIdle();
        assertThat(slack.sent).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsAnsweredAndDoesNoHarm() {
        for (String body : List.of("{\"type\":\"event_callback\"}", "{", "payload=%7B", "%", "")) {
            assertThat(send(now(), body)).as(body).isIn(200, 400);
        }
        assertThat(send(now(), event())).isEqualTo(200);
        work.awaitIdle();

        assertThat(slack.sent).hasSize(1);
    }

    @Test
    void thereIsNothingElseOnThatPort() {
        assertThat(response(now(), sign(now(), "{}"), "{}", "/").statusCode()).isEqualTo(404);
        assertThat(response(now(), sign(now(), "{}"), "{}", "/api/chat").statusCode())
                .isEqualTo(404);
    }

    private int send(long time, String body) {
        return response(time, sign(time, body), body, "/slack/events").statusCode();
    }

    private HttpResponse<String> response(long time, String signature, String body, String path) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("X-Slack-Request-Timestamp", "" + time)
                            .header("X-Slack-Signature", signature)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            return requireNonNull(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String sign(long time, String body) {
        return new SlackSignature.Generator(SECRET).generate("" + time, body);
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String event() {
        JsonObject message =
                FakeSlack.object(
                        Map.of(
                                "type", "message",
                                "channel", "D1",
                                "channel_type", "im",
                                "user", "U1",
                                "text", "凧の仕立屋の年収は？",
                                "ts", "1.1"));
        return FakeSlack.event(message).toString();
    }
}
