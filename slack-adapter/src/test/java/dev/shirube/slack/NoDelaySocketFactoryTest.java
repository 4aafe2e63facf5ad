package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.slack.api.NoDelaySocketFactory;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.SlackCredentials;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

import javax.net.SocketFactory;

/** What is said to Slack does not wait for the acknowledgement of what was said before. */
class NoDelaySocketFactoryTest {

    private final SocketFactory sockets = new NoDelaySocketFactory();

    @Test
    void everySocketSendsAtOnce() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (var server = new ServerSocket(0, 10, here)) {
            int port = server.getLocalPort();
            for (Socket socket :
                    List.of(
                            sockets.createSocket(),
                            sockets.createSocket(here, port),
                            sockets.createSocket(here, port, here, 0),
                            sockets.createSocket(here.getHostAddress(), port),
                            sockets.createSocket(here.getHostAddress(), port, here, 0))) {
                try (socket) {
                    assertThat(socket.getTcpNoDelay()).isTrue();
                }
            }
        }
    }

    @Test
    void slackIsCalledThroughThem() {
        try (var client =
                new SlackClient(new SlackCredentials("xoxb-a", "", ""), "http://127.0.0.1:9/")) {
            assertThat(client.slack().getHttpClient().getOkHttpClient().socketFactory())
                    .isInstanceOf(NoDelaySocketFactory.class);
            assertThat(client.slack().getHttpClient().getConfig())
                    .isSameAs(client.slack().getConfig());
        }
    }
}
