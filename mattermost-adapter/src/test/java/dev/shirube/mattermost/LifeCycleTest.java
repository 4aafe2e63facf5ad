package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.reply.Messages;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.testkit.Http;
import dev.shirube.testkit.TrackedThreads;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The connection comes up, comes back, and ends in order. */
@ExtendWith(OutputCaptureExtension.class)
class LifeCycleTest {

    private static final String QUESTION = "凧の仕立屋の年収は？";

    private static ConnectionSupervisor connection(String url, String token) {
        int port = Http.freePort();
        return MattermostConnection.of(
                new MattermostCredentials(url, token, List.of()),
                Connected.settings("http://127.0.0.1:" + port, port, Map.of()),
                new EdgeBot().chat(),
                CommunityProperties.none(),
                new Messages(),
                Connected.QUICK,
                new TrackedThreads());
    }

    @Test
    void aConnectedBotSaysSo() {
        try (var connected = new Connected(new EdgeBot().chat())) {
            assertThat(connected.connection.describe(Duration.ofSeconds(20)))
                    .isEqualTo("Mattermost: connected as @shirube");
        }
    }

    @Test
    void aWrongTokenIsNamedAndTriedAgain(CapturedOutput output) {
        try (var server = new FakeMattermost()) {
            ConnectionSupervisor connection = connection(server.url(), "wrong-secret");
            connection.start();

            assertThat(connection.awaitFirst(Duration.ofSeconds(20)))
                    .isEqualTo(
                            new ConnectionSupervisor.Status(false, "MATTERMOST_TOKEN is refused"));
            Awaitility.await().until(() -> server.calls.size() > 3);
            connection.stop();

            assertThat(output).contains("MATTERMOST_TOKEN is refused").doesNotContain("secret");
        }
    }

    @Test
    void anUnreachableServerIsNamedAndReachedLater() {
        int port = Http.freePort();
        ConnectionSupervisor connection =
                connection("http://127.0.0.1:" + port, FakeMattermost.TOKEN);
        connection.start();

        assertThat(connection.awaitFirst(Duration.ofSeconds(20)).detail())
                .startsWith("cannot reach http://127.0.0.1:" + port);
        try (var server = new FakeMattermost(port)) {
            server.nextSocket();
            Awaitility.await().until(() -> connection.status().connected());
            connection.stop();
        }
        assertThat(connection.isRunning()).isFalse();
    }

    @Test
    void aSocketThatIsCutIsOpenedAgain() {
        try (var connected = new Connected(new EdgeBot().chat())) {
            connected.socket.close(1001);

            connected.socket = connected.server.nextSocket();

            assertThat(connected.direct("U1", QUESTION)).hasSize(1);
        }
    }

    @Test
    void aSocketThatNoLongerAnswersIsReplaced() {
        try (var connected = new Connected(new EdgeBot().chat())) {
            connected.server.silent = true;

            connected.socket = connected.server.nextSocket();
            connected.server.silent = false;

            Awaitility.await().until(() -> connected.connection.status().connected());
        }
    }

    @Test
    void noTokenIsEverLogged(CapturedOutput output) {
        try (var connected = new Connected(new EdgeBot().chat())) {
            connected.command("wrong", "U1", "/salary", "");
            connected.direct("U1", QUESTION);
            for (int i = 0; i < 20; i++) {
                connected.server.failures.add(500);
            }
            connected.direct("U1", QUESTION);
        }
        assertThat(output)
                .contains("was not delivered: HTTP status 500")
                .doesNotContain(FakeMattermost.TOKEN, Connected.COMMAND_TOKEN, "凧");
    }
}
