package dev.shirube.discord;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The Discord that others wrote, as a process of its own. */
final class StandIn implements AutoCloseable {

    private static final Path FOLDER = Path.of("src", "test", "stand-in");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Process process;
    private final JsonNode addresses;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private StandIn(Process process, JsonNode addresses) {
        this.process = process;
        this.addresses = addresses;
    }

    /** Starts it, or skips the test where it cannot be had. */
    static StandIn start() throws IOException {
        assumeTrue(
                Files.isDirectory(FOLDER.resolve("node_modules")),
                "the stand-in for Discord is not installed: npm install --prefix"
                        + " discord-adapter/src/test/stand-in");
        Process process;
        try {
            process =
                    new ProcessBuilder("node", "server.mjs")
                            .directory(FOLDER.toFile())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
        } catch (IOException e) {
            assumeTrue(false, "the stand-in for Discord needs Node.js: " + e.getMessage());
            throw e;
        }
        // Not closed: the process lives as long as its streams.
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the stand-in for Discord does not start");
        }
        return new StandIn(process, JSON.readTree(line));
    }

    /** Returns an address or an id. */
    String get(String name) {
        return addresses.get(name).asString();
    }

    /** Makes somebody do something, and returns what Discord got from the bot for it. */
    JsonNode order(String path, Map<String, ?> order) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(get("control") + path))
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(order)))
                        .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(response.body());
        }
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
    }
}
