package dev.shirube.mattermost;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;

import dev.shirube.mattermost.FakeMattermost.Sent;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Threads, reactions and members of channels, as the fake's REST interface tells of them. */
final class FakeReactions {

    private static final JsonMapper JSON = JsonMapper.shared();

    final Set<String> admins = ConcurrentHashMap.newKeySet();

    private final List<Sent> sent;
    private final Map<String, ObjectNode> posts;
    private final List<Reaction> reactions = new CopyOnWriteArrayList<>();

    private record Reaction(String person, String post, String emoji) {}

    FakeReactions(List<Sent> sent, Map<String, ObjectNode> posts) {
        this.sent = sent;
        this.posts = posts;
    }

    void reacted(String person, String post, String emoji) {
        reactions.add(new Reaction(person, post, emoji));
    }

    boolean takes(String path) {
        return path.matches("/reactions|/users/[^/]+/posts/.*|/channels/[^/]+/members/.*")
                || path.matches("/posts/[^/]+/(thread|reactions)")
                || (path.matches("/posts/post\\d+") && posts.containsKey(path.split("/")[2]));
    }

    void answer(HttpExchange exchange, String path, JsonNode body) throws IOException {
        String[] parts = path.split("/");
        boolean delete = exchange.getRequestMethod().equals("DELETE");
        if (path.equals("/reactions")) {
            reacted(
                    body.path("user_id").asString(),
                    body.path("post_id").asString(),
                    body.path("emoji_name").asString());
            done("react", body);
            FakeMattermost.answer(exchange, 201, body);
        } else if (path.startsWith("/users/") && delete) {
            reactions.remove(new Reaction(parts[2], parts[4], parts[6]));
            done("unreact", JSON.valueToTree(Map.of("post_id", parts[4], "emoji_name", parts[6])));
            FakeMattermost.answer(exchange, 200, Map.of("status", "OK"));
        } else if (path.startsWith("/channels/")) {
            String role = admins.contains(parts[4]) ? "channel_user channel_admin" : "channel_user";
            FakeMattermost.answer(exchange, 200, Map.of("user_id", parts[4], "roles", role));
        } else if (path.endsWith("/reactions")) {
            FakeMattermost.answer(
                    exchange,
                    200,
                    reactions.stream()
                            .filter(reaction -> reaction.post().equals(parts[2]))
                            .map(reaction ->
                                    Map.of(
                                            "user_id",
                                            reaction.person(),
                                            "post_id",
                                            parts[2],
                                            "emoji_name",
                                            reaction.emoji()))
                            .toList());
        } else if (path.endsWith("/thread")) {
            var thread = new LinkedHashMap<String, Object>();
            posts.forEach((id, post) -> {
                if (id.equals(parts[2]) || post.path("root_id").asString("").equals(parts[2])) {
                    thread.put(id, post);
                }
            });
            FakeMattermost.answer(
                    exchange, 200, Map.of("order", List.copyOf(thread.keySet()), "posts", thread));
        } else {
            FakeMattermost.answer(exchange, 200, requireNonNull(posts.get(parts[2])));
        }
    }

    /** Notes that the bot has had something done. */
    void done(String kind, JsonNode what) {
        sent.add(new Sent(kind, what));
    }
}
