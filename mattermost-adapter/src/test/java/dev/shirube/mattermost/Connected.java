package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.reply.Messages;
import dev.shirube.testkit.Http;
import dev.shirube.testkit.TrackedThreads;

import org.java_websocket.WebSocket;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A bot that is connected to the fake, and ways to talk to it. */
final class Connected implements AutoCloseable {

    static final BackOff QUICK = new BackOff(Duration.ofMillis(1), Duration.ofMillis(20));
    static final String COMMAND_TOKEN = "tokenoftheslashcommand";
    static final String TEAM = "team1";

    private static final JsonMapper JSON = JsonMapper.shared();

    final FakeMattermost server = new FakeMattermost();
    final TrackedThreads work = new TrackedThreads();
    final ConnectionSupervisor connection;
    final String callback;
    WebSocket socket;

    /** The last answer to {@link #submit}. */
    int status;

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger count = new AtomicInteger();

    Connected(ChatService chat) {
        this(chat, Map.of());
    }

    Connected(ChatService chat, Map<String, PlaceRule> places) {
        this(chat, places, CommunityProperties.none());
    }

    /** Connects a bot that joins in without being called. */
    static Connected joiningIn(ChatService chat, Map<String, CommunityRule> places) {
        return new Connected(chat, Map.of(), new CommunityProperties(places, true));
    }

    private Connected(
            ChatService chat, Map<String, PlaceRule> places, CommunityProperties community) {
        int port = Http.freePort();
        callback = "http://127.0.0.1:" + port + MattermostProperties.Callback.PATH;
        connection =
                MattermostConnection.of(
                        new MattermostCredentials(
                                server.url(), FakeMattermost.TOKEN, List.of(COMMAND_TOKEN)),
                        settings(callback, port, places),
                        chat,
                        community,
                        new Messages(),
                        QUICK,
                        work);
        connection.start();
        socket = server.nextSocket();
    }

    static MattermostProperties settings(String callback, int port, Map<String, PlaceRule> places) {
        return new MattermostProperties(
                "shirube",
                Duration.ofSeconds(1),
                Duration.ofSeconds(20),
                new MattermostProperties.Callback(
                        callback, port, "127.0.0.1", Duration.ofSeconds(10)),
                PlaceRule.NONE,
                places);
    }

    /** Returns a post as an event. */
    Map<String, Object> posted(
            String type, String channel, String person, String text, Map<String, Object> more) {
        Map<String, Object> post = post(channel, person, text, more);
        server.know(post);
        return event(type, channel, post);
    }

    private Map<String, Object> post(
            String channel, String person, String text, Map<String, Object> more) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("id", server.id());
        post.put("user_id", person);
        post.put("channel_id", channel);
        post.put("root_id", "");
        post.put("message", text);
        post.put("type", "");
        post.put("props", Map.of());
        post.putAll(more);
        return post;
    }

    private Map<String, Object> event(String type, String channel, Map<String, Object> post) {
        return Map.of(
                "event",
                "posted",
                "data",
                Map.of(
                        "channel_type",
                        type,
                        "team_id",
                        type.equals("D") ? "" : TEAM,
                        "post",
                        JSON.writeValueAsString(post)),
                "broadcast",
                Map.of("channel_id", channel),
                "seq",
                count.incrementAndGet());
    }

    /**
     * Delivers an event, waits until it is worked on, and returns what was posted because of it.
     */
    List<FakeMattermost.Sent> deliver(Map<String, Object> event) {
        int before = server.sent.size();
        server.deliver(event);
        work.awaitIdle();
        return since(before);
    }

    private List<FakeMattermost.Sent> since(int before) {
        return new ArrayList<>(server.sent.subList(before, server.sent.size()));
    }

    /** Says something directly. */
    List<FakeMattermost.Sent> direct(String person, String text) {
        return deliver(posted("D", "dm" + person, person, text, Map.of()));
    }

    /** Says something in a channel. */
    List<FakeMattermost.Sent> say(String channel, String person, String text) {
        return deliver(posted("O", channel, person, text, Map.of()));
    }

    /** Says something in a thread of a channel. */
    List<FakeMattermost.Sent> inThread(String channel, String person, String text, String root) {
        return deliver(posted("O", channel, person, text, Map.of("root_id", root)));
    }

    /** Reacts to a post of a channel, and returns what came of it. */
    List<FakeMattermost.Sent> react(String channel, String person, String emoji, String post) {
        server.reacted(person, post, emoji);
        Map<String, Object> reaction =
                Map.of("user_id", person, "post_id", post, "emoji_name", emoji, "create_at", 1);
        return deliver(
                Map.of(
                        "event",
                        "reaction_added",
                        "data",
                        Map.of("reaction", JSON.writeValueAsString(reaction)),
                        "broadcast",
                        Map.of("channel_id", channel),
                        "seq",
                        count.incrementAndGet()));
    }

    /** Presses something that was posted, and returns what was posted because of it. */
    List<FakeMattermost.Sent> press(
            String person, FakeMattermost.Sent below, JsonNode action, String option) {
        int before = server.sent.size();
        pressed(person, below.channel(), below.id(), action, option);
        work.awaitIdle();
        return since(before);
    }

    /** Presses something, and returns the response that Mattermost gets. */
    HttpResponse<String> pressed(String person, String channel, JsonNode action, String option) {
        return pressed(person, channel, "p", action, option);
    }

    private HttpResponse<String> pressed(
            String person, String channel, String below, JsonNode action, String option) {
        JsonNode integration = action.path("integration");
        Map<String, Object> context = new HashMap<>();
        integration
                .path("context")
                .properties()
                .forEach(each -> context.put(each.getKey(), each.getValue().asString()));
        if (!option.isEmpty()) {
            context.put("selected_option", option);
        }
        return post(
                "application/json",
                JSON.writeValueAsString(
                        Map.of(
                                "user_id",
                                person,
                                "channel_id",
                                channel,
                                "team_id",
                                TEAM,
                                "post_id",
                                below,
                                "trigger_id",
                                "t" + count.incrementAndGet(),
                                "context",
                                context)));
    }

    /** Gives a slash command, and returns the response that Mattermost gets. */
    HttpResponse<String> command(String token, String person, String command, String text) {
        var form =
                Map.of(
                        "token", token,
                        "team_id", TEAM,
                        "channel_id", "C1",
                        "channel_name", "town-square",
                        "user_id", person,
                        "command", command,
                        "text", text,
                        "trigger_id", "t" + count.incrementAndGet());
        return post(
                "application/x-www-form-urlencoded",
                form.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Sends what was written into a window, and returns what was posted because of it. */
    List<FakeMattermost.Sent> submit(String person, String state, String solution) {
        int before = server.sent.size();
        status =
                post(
                                "application/json",
                                JSON.writeValueAsString(
                                        Map.of(
                                                "type",
                                                "dialog_submission",
                                                "callback_id",
                                                "solution",
                                                "state",
                                                state,
                                                "user_id",
                                                person,
                                                "channel_id",
                                                "C9",
                                                "team_id",
                                                TEAM,
                                                "submission",
                                                Map.of("solution", solution))))
                        .statusCode();
        work.awaitIdle();
        return since(before);
    }

    private HttpResponse<String> post(String type, String body) {
        return Http.send(
                http,
                HttpRequest.newBuilder(URI.create(callback))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    /** Stops both; whatever the bot sent has to have been valid. */
    @Override
    public void close() {
        connection.stop();
        server.close();
        http.close();
        assertThat(server.faults).isEmpty();
    }
}
