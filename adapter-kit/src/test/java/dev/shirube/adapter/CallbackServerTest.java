package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

class CallbackServerTest {

    private static CallbackServer open(int port) throws ConnectionSupervisor.Trouble {
        return CallbackServer.open(
                new CallbackServer.Place(
                        "shirube.test", "127.0.0.1", port, "/events", Duration.ofSeconds(10)),
                (headers, body) ->
                        new CallbackServer.Answer(
                                200,
                                "text/plain",
                                headers.getFirst("X-Test")
                                        + new String(body, StandardCharsets.UTF_8)));
    }

    private static HttpResponse<String> send(int port, String path, String method, byte[] body)
            throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("X-Test", "a")
                            .method(method, BodyPublishers.ofByteArray(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void whatIsPostedToTheOnePathIsAnsweredAndNothingElseIs() throws Exception {
        byte[] body = "bc".getBytes(StandardCharsets.UTF_8);
        try (CallbackServer server = open(0)) {
            assertThat(send(server.port(), "/events", "POST", body).body()).isEqualTo("abc");
            assertThat(send(server.port(), "/other", "POST", body).statusCode()).isEqualTo(404);
            assertThat(send(server.port(), "/events", "GET", body).statusCode()).isEqualTo(405);
            assertThat(send(server.port(), "/events", "POST", new byte[(1 << 20) + 1]).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void aPortThatIsTakenIsNamedWithItsSetting() throws Exception {
        try (CallbackServer server = open(0)) {
            assertThatThrownBy(() -> open(server.port()))
                    .hasMessage(
                            "cannot listen on 127.0.0.1:%d (shirube.test)"
                                    .formatted(server.port()));
        }
    }

    @Test
    void aFormIsReadAsFarAsItIsOne() {
        assertThat(
                        CallbackServer.form(
                                "text=%E5%B9%B4%E5%8F%8E+cto&a=1&a=2&b=%&c="
                                        .getBytes(StandardCharsets.UTF_8)))
                .containsAllEntriesOf(Map.of("text", "年収 cto", "a", "1", "c", ""))
                .doesNotContainKey("b");
    }
}
