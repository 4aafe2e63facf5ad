package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Many people at once, over real connections. */
@SpringBootTest(
        classes = TestBot.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.threads.virtual.enabled=true")
class ConcurrencyTest {

    private static final int PEOPLE = 40;

    @LocalServerPort private int port;

    private CompletableFuture<HttpResponse<String>> ask(
            HttpClient client, String text, int person) {
        String body = "{\"text\":\"%s\",\"conversation\":\"p%d\"}".formatted(text, person);
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/chat"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static List<HttpResponse<String>> all(
            List<CompletableFuture<HttpResponse<String>>> asked) {
        return asked.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void nobodyGetsTheReplyToSomeoneElse() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var first =
                    all(
                            IntStream.range(0, PEOPLE)
                                    .mapToObj(i -> ask(client, job(i) + "の年収は？", i))
                                    .toList());
            var second =
                    all(
                            IntStream.range(0, PEOPLE)
                                    .mapToObj(i -> ask(client, "じゃあ主な業務は？", i))
                                    .toList());
            for (int i = 0; i < PEOPLE; i++) {
                assertThat(first.get(i).statusCode()).isEqualTo(200);
                assertThat(first.get(i).body()).contains(i % 2 == 0 ? "111 - 222" : "777");
                assertThat(second.get(i).body()).contains("\"title\":\"" + job(i) + " · 主な業務\"");
            }
        }
    }

    private static String job(int person) {
        return person % 2 == 0 ? "灯台守り" : "偽書記";
    }
}
