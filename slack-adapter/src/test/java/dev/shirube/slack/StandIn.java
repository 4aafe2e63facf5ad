package dev.shirube.slack;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.shirube.testkit.Http;

import org.awaitility.Awaitility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** A server that plays Slack, made by others: {@code local-slack}. */
final class StandIn implements AutoCloseable {

    static final String CHANNEL = "C0GENERAL";
    static final String ALICE = "U0ALICE";

    private static final Path BINARY =
            Path.of("src/test/stand-in/node_modules/local-slack-linux-x64/bin/local-slack");

    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    private StandIn(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts a server for Socket Mode. */
    static StandIn socketMode() {
        return start("socket", 1);
    }

    /** Starts a server for HTTP mode that sends its requests to a port. */
    static StandIn httpMode(int port) {
        return start("events", port);
    }

    private static StandIn start(String mode, int requests) {
        assumeTrue(
                Files.isExecutable(BINARY),
                "local-slack is not installed: npm install --prefix"
                        + " slack-adapter/src/test/stand-in");
        try {
            int port = Http.freePort();
            Path config = Files.createTempFile("local-slack", ".yaml");
            config.toFile().deleteOnExit();
            Files.writeString(config, config(mode, requests));
            var command =
                    List.of(
                            BINARY.toString(),
                            "--config",
                            config.toString(),
                            "--port",
                            "" + port,
                            "--base-host",
                            "127.0.0.1");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            String line = said.readLine();
            while (line != null && !line.contains("is running")) {
                line = said.readLine();
            }
            assumeTrue(line != null, "local-slack does not run here");
            return new StandIn(process, "http://127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String config(String mode, int requests) {
        return """
        app:
          appId: A0SHIRUBE
          botUserId: U0BOT
          botName: shirube
          botToken: xoxb-test
          appToken: xapp-test
          signingSecret: test-signing-secret
          mode: %s
          requestUrl: http://127.0.0.1:%d/slack/events
        users:
          - {id: U0ALICE, name: alice, real_name: Alice}
          - {id: U0BOB, name: bob, real_name: Bob}
        channels:
          - {id: C0GENERAL, name: general, members: [U0ALICE, U0BOB, U0BOT]}
        """
                .formatted(mode, requests);
    }

    String apiUrl() {
        return address + "/api/";
    }

    /** Says something, and returns the message. A person for a channel is a direct message. */
    JsonObject message(String channel, String user, String text, String thread) {
        var body = body(channel, user);
        body.addProperty("text", text);
        if (!thread.isEmpty()) {
            body.addProperty("thread_ts", thread);
        }
        return post("message", body).getAsJsonObject("message");
    }

    void edit(String channel, String user, String ts, String text) {
        var body = body(channel, user);
        body.addProperty("ts", ts);
        body.addProperty("text", text);
        post("edit-message", body);
    }

    void delete(String channel, String user, String ts) {
        var body = body(channel, user);
        body.addProperty("ts", ts);
        post("delete-message", body);
    }

    void command(String channel, String user, String command, String text) {
        var body = body(channel, user);
        body.addProperty("command", command);
        body.addProperty("text", text);
        post("command", body);
    }

    /** Presses a button of a message. */
    void press(String channel, String user, JsonObject message, JsonObject button) {
        var body = body(channel, user);
        body.add("messageTs", message.get("ts"));
        body.add("action", button);
        post("interact", body);
    }

    void openHome(String user) {
        var body = new JsonObject();
        body.addProperty("user", user);
        post("open-home", body);
    }

    /** Waits for a message of the bot. */
    JsonObject awaitReply(String channel, Predicate<JsonObject> wanted) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> replySender(channel).stream().filter(wanted).toList(),
                        found -> !found.isEmpty())
                .getLast();
    }

    /** Returns what the bot has said in a channel. */
    List<JsonObject> replySender(String channel) {
        JsonArray messages = get("messages/" + channel).getAsJsonArray("messages");
        return messages.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(m -> m.has("bot_id"))
                .toList();
    }

    /** Waits for a call of the Web API, and returns what was given to it. */
    JsonObject awaitCall(String method) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () ->
                                get("log").getAsJsonArray("log").asList().stream()
                                        .map(JsonElement::getAsJsonObject)
                                        .filter(entry ->
                                                entry.toString().contains('"' + method + '"'))
                                        .toList(),
                        found -> !found.isEmpty())
                .getLast();
    }

    private static JsonObject body(String channel, String user) {
        var body = new JsonObject();
        body.addProperty("channel", channel);
        body.addProperty("user", user);
        return body;
    }

    private JsonObject get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + "/_control/" + path)).build());
    }

    private JsonObject post(String path, JsonObject body) {
        return send(
                HttpRequest.newBuilder(URI.create(address + "/_control/" + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build());
    }

    private JsonObject send(HttpRequest request) {
        String body = Http.send(http, request).body();
        return requireNonNull(JsonParser.parseString(body)).getAsJsonObject();
    }

    @Override
    public void close() {
        process.destroy();
        http.close();
    }
}
