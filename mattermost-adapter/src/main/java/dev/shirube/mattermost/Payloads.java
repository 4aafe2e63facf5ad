package dev.shirube.mattermost;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.ActionBar;
import dev.shirube.mattermost.MattermostRenderer.Post;
import dev.shirube.mattermost.MattermostRenderer.Post.Control;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Posts as Mattermost takes them, and what is pressed below them as it comes back. What a control
 * stands for is signed: Mattermost does not sign what it sends, and the port is open to others.
 *
 * @param access signs
 * @param callback the address that Mattermost calls, or null for none
 */
record Payloads(MattermostCredentials access, @Nullable String callback) {

    /** Marks posts that nobody called for: what a button stands for Mattermost does not tell. */
    static final String UNCALLED = "shirube_uncalled";

    private static final String EVERYBODY = "all";
    private static final String ONE = "one";
    private static final String DIRECT = "direct";

    /**
     * Where a reply goes.
     *
     * @param team the team, or empty where there is none
     * @param channel the channel
     * @param direct whether it is the conversation of the bot with one person
     * @param root the post that begins the thread, or empty for none
     * @param person who asked
     * @param privately whether only the person is to see it though others are there
     */
    record Target(
            String team,
            String channel,
            boolean direct,
            String root,
            String person,
            boolean privately) {

        /** Returns the same place for all people or for one. */
        Target privately(boolean alone) {
            return new Target(team, channel, direct, root, person, alone && !direct);
        }
    }

    /** Something that was pressed. */
    record Pressed(Action action, Target target, String event) {}

    /** Returns a post for the REST interface. */
    Map<String, Object> post(Post post, Target target) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("channel_id", target.channel());
        body.put("root_id", target.root());
        body.put("message", post.message());
        Map<String, Object> props = new LinkedHashMap<>();
        props.put("attachments", attachments(post, target));
        if (post.isUncalled()) {
            props.put(UNCALLED, "true");
        }
        body.put("props", props);
        return body;
    }

    /** Returns posts as the response to a slash command. */
    Map<String, Object> response(List<Post> posts, Target target) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Post post : posts) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("response_type", target.privately() ? "ephemeral" : "in_channel");
            body.put("text", post.message());
            body.put("attachments", attachments(post, target));
            // Else text would be read as Slack's.
            body.put("skip_slack_parsing", true);
            all.add(body);
        }
        Map<String, Object> first = all.getFirst();
        first.put("extra_responses", List.copyOf(all.subList(1, all.size())));
        return first;
    }

    private List<Map<String, Object>> attachments(Post post, Target target) {
        if (callback == null || post.controls().isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> actions = new ArrayList<>();
        for (Control control : post.controls()) {
            // Letters and figures are all that an id may have.
            Map<String, Object> action = new LinkedHashMap<>();
            action.put("id", "c" + actions.size());
            switch (control) {
                case Control.Button button -> {
                    action.put("type", "button");
                    action.put("name", button.label());
                    action.put("style", button.primary() ? "primary" : "default");
                    action.put("integration", integration(button.action(), target));
                }
                case Control.Menu menu -> {
                    action.put("type", "select");
                    action.put("name", menu.label());
                    action.put(
                            "options",
                            menu.entries().stream()
                                    .map(choice ->
                                            Map.of(
                                                    "text",
                                                    ActionBar.label(choice, MattermostLimits.LABEL),
                                                    "value",
                                                    choice.command()))
                                    .toList());
                    action.put("integration", integration(menu.action(), target));
                }
            }
            actions.add(action);
        }
        return List.of(Map.of("text", "", "actions", actions));
    }

    private Map<String, Object> integration(Action action, Target target) {
        String mode = target.direct() ? DIRECT : target.privately() ? ONE : EVERYBODY;
        String text = action.text();
        return Map.of(
                "url",
                callback == null ? "" : callback,
                "context",
                Map.of(
                        "action",
                        text,
                        "root",
                        target.root(),
                        "mode",
                        mode,
                        "signature",
                        access.sign(signed(text, target.root(), mode))));
    }

    private static String signed(String action, String root, String mode) {
        return String.join("\n", action, root, mode);
    }

    /** Reads what was pressed, or nothing where it is none of the bot's. */
    Optional<Pressed> pressed(JsonNode request) {
        JsonNode context = request.path("context");
        String text = context.path("action").asString("");
        String root = context.path("root").asString("");
        String mode = context.path("mode").asString("");
        String signature = context.path("signature").asString("");
        if (!access.isSigned(signed(text, root, mode), signature)) {
            return Optional.empty();
        }
        var target =
                new Target(
                        request.path("team_id").asString(""),
                        request.path("channel_id").asString(""),
                        mode.equals(DIRECT),
                        root,
                        request.path("user_id").asString(""),
                        mode.equals(ONE));
        String chosen = context.path("selected_option").asString("");
        return Action.read(text)
                .flatMap(action ->
                        action instanceof Action.Menu menu
                                ? Action.read(new Action.Ask(chosen, menu.openly()).text())
                                : Optional.of(action))
                .map(action ->
                        new Pressed(action, target, request.path("trigger_id").asString("")));
    }
}
