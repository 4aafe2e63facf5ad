package dev.shirube.mattermost;

import dev.shirube.mattermost.Payloads.Target;

import tools.jackson.databind.JsonNode;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A post that Mattermost tells of.
 *
 * @param id its id
 * @param team the team that its channel belongs to; empty for a direct message
 * @param channel where it is
 * @param direct whether it is a direct message
 * @param root the post that begins its thread; empty where it is in none
 * @param person who has written it
 * @param message what it says
 * @param automatic whether a program has written it, or Mattermost itself
 */
record MattermostPost(
        String id,
        String team,
        String channel,
        boolean direct,
        String root,
        String person,
        String message,
        boolean automatic) {

    /** Whom a message is addressed to. */
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w.-])@[a-z0-9][\\w.-]*");

    /** Reads the event of a new post. */
    static MattermostPost of(JsonNode event) {
        JsonNode data = event.path("data");
        JsonNode post = MattermostClient.read(data.path("post").asString(""));
        return new MattermostPost(
                post.path("id").asString(""),
                data.path("team_id").asString(""),
                post.path("channel_id").asString(""),
                data.path("channel_type").asString("").equals("D"),
                post.path("root_id").asString(""),
                post.path("user_id").asString(""),
                post.path("message").asString(""),
                isAutomatic(post));
    }

    /** Returns whether a program has written a post, or Mattermost itself. */
    static boolean isAutomatic(JsonNode post) {
        JsonNode props = post.path("props");
        return !post.path("type").asString("").isEmpty()
                || Stream.of("from_bot", "from_webhook", "from_plugin")
                        .anyMatch(name -> props.path(name).asString("").equals("true"));
    }

    /** Returns whether a message calls somebody, be it one person or all of a channel. */
    static boolean addresses(String message) {
        return ADDRESS.matcher(message.toLowerCase(Locale.ROOT)).find();
    }

    /** Returns where a reply goes: in a channel into a thread below. */
    Target target() {
        String thread = root.isEmpty() && !direct ? id : root;
        return new Target(team, channel, direct, thread, person, false);
    }
}
