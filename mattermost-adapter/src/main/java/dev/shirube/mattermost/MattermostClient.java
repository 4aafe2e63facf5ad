package dev.shirube.mattermost;

import dev.shirube.adapter.ConnectionSupervisor.Trouble;
import dev.shirube.adapter.LastUsed;
import dev.shirube.chat.platform.BackOff;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Calls Mattermost's REST interface. Thread-safe; a thread waits until its call is through. */
final class MattermostClient {

    static final JsonMapper JSON = JsonMapper.shared();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 8;
    private static final int PEOPLE = 10_000;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final HttpClient http;
    private final MattermostCredentials access;
    private final BackOff backOff;
    private final LastUsed<Person> people = new LastUsed<>(PEOPLE);

    MattermostClient(HttpClient http, MattermostCredentials access, BackOff backOff) {
        this.http = http;
        this.access = access;
        this.backOff = backOff;
    }

    /**
     * Who the bot is.
     *
     * @param id the id of its user
     * @param name the name of its user
     */
    record Me(String id, String name) {}

    /**
     * Somebody.
     *
     * @param locale the language that the person has set, or null where it is not told
     * @param bot whether it is a program
     * @param name the name by which others mention them; empty where it is not told
     */
    record Person(@Nullable Locale locale, boolean bot, String name) {}

    /**
     * What came of a call.
     *
     * @param status the HTTP status; 0 where there was no answer
     * @param body the answer; missing where it is no JSON
     */
    record Result(int status, JsonNode body) {

        boolean done() {
            return status / 100 == 2;
        }
    }

    /** Asks who the bot is, once. */
    Me me() throws Trouble, InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = http.send(request("GET", "/users/me", null), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Trouble(
                    "cannot reach %s (%s)".formatted(access.url(), e.getClass().getSimpleName()));
        }
        JsonNode me = read(answer.body());
        if (answer.statusCode() == 401) {
            throw new Trouble(MattermostCredentials.TOKEN + " is refused");
        }
        if (answer.statusCode() != 200 || !me.path("id").isString()) {
            throw new Trouble(
                    "%s answers with HTTP status %d".formatted(access.url(), answer.statusCode()));
        }
        return new Me(me.path("id").asString(), me.path("username").asString(""));
    }

    /** Returns what is known of somebody. */
    Person person(String id) {
        Person known = people.get(id);
        if (known != null) {
            return known;
        }
        Result told = call("GET", "/users/" + id, null);
        String locale = told.body().path("locale").asString("");
        var person =
                new Person(
                        locale.isEmpty() ? null : Locale.forLanguageTag(locale),
                        told.body().path("is_bot").asBoolean(false),
                        told.body().path("username").asString(""));
        if (told.done()) {
            people.put(id, person);
        }
        return person;
    }

    /** Returns the id of the person of a name, or nothing where there is none. */
    Optional<String> personOfName(String name) {
        Result told = call("GET", "/users/username/" + name, null);
        return Optional.of(told.body())
                .filter(person -> told.done() && !person.path("is_bot").asBoolean(false))
                .filter(person -> person.path("delete_at").asLong(0) == 0)
                .map(person -> person.path("id").asString(""))
                .filter(id -> !id.isEmpty());
    }

    /** Posts for all to see. */
    Result post(Map<String, Object> post) {
        return call("POST", "/posts", post);
    }

    /** Returns a post. */
    Result read(String channel, String post) {
        Result told = call("GET", "/posts/" + post, null);
        boolean there = told.body().path("channel_id").asString("").equals(channel);
        return told.done() && there ? told : new Result(0, MissingNode.getInstance());
    }

    /** Changes a post. */
    Result change(String post, Map<String, Object> parts) {
        return call("PUT", "/posts/" + post + "/patch", parts);
    }

    /** Returns what a channel is called in its address, or nothing where that is not told. */
    String channelName(String id) {
        return call("GET", "/channels/" + id, null).body().path("name").asString("");
    }

    /** Opens a window for somebody who has pressed something. */
    Result openDialog(Map<String, Object> dialog) {
        return call("POST", "/actions/dialogs/open", dialog);
    }

    /** Posts for one person alone. */
    Result ephemeral(String person, Map<String, Object> post) {
        return call("POST", "/posts/ephemeral", Map.of("user_id", person, "post", post));
    }

    /** Returns the conversation of two people, or nothing where there can be none. */
    String directChannel(String me, String person) {
        return call("POST", "/channels/direct", List.of(me, person)).body().path("id").asString("");
    }

    /** Returns the posts of a thread, or nothing where they are not told. */
    List<JsonNode> thread(String root) {
        return List.copyOf(
                call("GET", "/posts/" + root + "/thread", null).body().path("posts").values());
    }

    /** Takes a post away. */
    Result delete(String post) {
        return call("DELETE", "/posts/" + post, null);
    }

    /** Adds a reaction. */
    Result react(String me, String post, String emoji) {
        return call(
                "POST", "/reactions", Map.of("user_id", me, "post_id", post, "emoji_name", emoji));
    }

    /** Takes a reaction away. */
    Result unreact(String me, String post, String emoji) {
        return call("DELETE", "/users/%s/posts/%s/reactions/%s".formatted(me, post, emoji), null);
    }

    /** Returns whether somebody has reacted to a post in some way. */
    boolean hasReacted(String person, String post, String emoji) {
        return call("GET", "/posts/" + post + "/reactions", null)
                .body()
                .valueStream()
                .anyMatch(reaction ->
                        reaction.path("user_id").asString("").equals(person)
                                && reaction.path("emoji_name").asString("").equals(emoji));
    }

    /** Returns whether somebody looks after a channel, or the whole server. */
    boolean isModerator(String channel, String person) {
        return isAdmin(call("GET", "/channels/%s/members/%s".formatted(channel, person), null))
                || isAdmin(call("GET", "/users/" + person, null));
    }

    private static boolean isAdmin(Result told) {
        return told.body().path("scheme_admin").asBoolean(false)
                || List.of(told.body().path("roles").asString("").split(" ")).stream()
                        .anyMatch(role -> role.endsWith("_admin"));
    }

    /** Calls until Mattermost takes it or refuses it, or the attempts are used up. */
    private Result call(String method, String path, @Nullable Object body) {
        try {
            for (int failures = 1; ; failures++) {
                Duration pause = backOff.after(failures);
                int status = 0;
                JsonNode answer = MissingNode.getInstance();
                try {
                    HttpResponse<String> response =
                            http.send(request(method, path, body), BodyHandlers.ofString());
                    status = response.statusCode();
                    answer = read(response.body());
                    pause = longer(pause, wait(response));
                } catch (IOException e) {
                    status = 0;
                }
                boolean later = status == 0 || status == TOO_MANY || status >= SERVER_ERROR;
                if (!later || failures == ATTEMPTS) {
                    return new Result(status, answer);
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(0, MissingNode.getInstance());
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** How long Mattermost wants to be left alone, in seconds. */
    private static Duration wait(HttpResponse<?> response) {
        return response.headers()
                .firstValue(response.statusCode() == TOO_MANY ? "X-Ratelimit-Reset" : "Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ZERO);
    }

    private HttpRequest request(String method, String path, @Nullable Object body) {
        return HttpRequest.newBuilder(access.api(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + access.token())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    /** Reads JSON that others wrote. */
    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
