package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.response.Response;

import dev.shirube.adapter.CallbackServer;
import dev.shirube.slack.connection.HttpLink;
import dev.shirube.slack.connection.SlackProperties;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Whoever sends something slowly, too much, or nothing to the port of HTTP mode is not waited for.
 * In a process of its own, since the server of the JDK reads its limits once.
 */
class SlowRequestsTest {

    private static final String HEAD =
            "POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n";

    private static Process process;
    private static int port;

    /** Opens the port, and says which it is. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws Exception {
            var settings = new SlackProperties.Http(0, "127.0.0.1", null, Duration.ofSeconds(1));
            CallbackServer link =
                    HttpLink.open(
                            settings, "secret", request -> Response.ok(), InstantSource.system());
            System.out.println("port " + link.port());
            link.awaitEnd();
        }
    }

    @BeforeAll
    static void start() throws IOException {
        process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Program.class.getName())
                        .redirectErrorStream(true)
                        .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        while (line != null && !line.startsWith("port ")) {
            line = said.readLine();
        }
        assertThat(line).isNotNull();
        port = Integer.parseInt(line.substring("port ".length()));
    }

    @AfterAll
    static void stop() {
        process.destroy();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "POST /slack", HEAD, HEAD + "\r\n", HEAD + "\r\n{\"type\":", "\r\n\r\n"})
    void whatDoesNotComeIsNotWaitedFor(String beginning) throws IOException {
        assertThat(endsAfter(beginning)).isTrue();
    }

    @Test
    void whatNeverEndsIsRefused() throws IOException {
        assertThat(endsAfter(HEAD + ("X-A: " + "a".repeat(60) + "\r\n").repeat(2_000))).isTrue();
    }

    @Test
    void whatComesSlowlyIsNotWaitedForEither() throws IOException {
        try (var socket = connect()) {
            socket.getOutputStream().write((HEAD + "\r\n").getBytes(StandardCharsets.US_ASCII));
            // A read that times out is the pause between two bytes.
            socket.setSoTimeout(300);
            assertThat(isCutWithin(socket, 90)).isTrue();
        }
    }

    private static boolean isCutWithin(Socket socket, int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            if (isCut(socket)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCut(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write('a');
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
        }
    }

    /** Sends something, and waits until the other end hangs up. */
    private static boolean endsAfter(String beginning) throws IOException {
        try (var socket = connect()) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketException e) {
            // Hung up before all of it was sent.
            return true;
        }
    }

    private static Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }
}
