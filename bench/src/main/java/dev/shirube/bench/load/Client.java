package dev.shirube.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Asks the running program. Thread-safe. */
final class Client implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI chat;
    private final URI health;

    Client(int port) {
        this.chat = URI.create("http://127.0.0.1:" + port + "/api/chat");
        this.health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
    }

    CompletableFuture<HttpResponse<String>> ask(String text, String conversation) {
        String body = "{\"text\":\"%s\",\"conversation\":\"%s\"}".formatted(text, conversation);
        HttpRequest request =
                HttpRequest.newBuilder(chat)
                        .header("Content-Type", "application/json")
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return http.sendAsync(request, BodyHandlers.ofString());
    }

    /** Returns what the program tells of its state. */
    String health() throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        http.close();
    }
}
