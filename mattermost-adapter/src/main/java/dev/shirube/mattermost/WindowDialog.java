package dev.shirube.mattermost;

import dev.shirube.chat.help.HelpForm;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.mattermost.Payloads.Target;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The window in which somebody writes something of their own, such as what the answer is. What it
 * is about is signed, as what is pressed is.
 *
 * @param access signs
 * @param callback the address that Mattermost calls, or null for none
 */
record WindowDialog(MattermostCredentials access, @Nullable String callback) {

    private static final String SOLUTION = "solution";
    private static final String BETWEEN = " ";

    /**
     * What was written into a window.
     *
     * @param id the id of the window
     * @param text what was written, possibly nothing
     * @param target the channel, and who has written it
     */
    record Written(String id, String text, Target target) {}

    /** Returns whether a request is about a window. */
    static boolean isOne(JsonNode request) {
        return request.path("type").asString("").equals("dialog_submission");
    }

    /** Returns a window as Mattermost shows it. */
    Map<String, Object> of(TextWindow window, Target target, String trigger) {
        HelpForm form = window.form();
        Map<String, Object> input =
                Map.of(
                        "display_name",
                        form.label(),
                        "name",
                        SOLUTION,
                        "type",
                        "textarea",
                        "optional",
                        !window.required(),
                        "max_length",
                        window.longest(),
                        "help_text",
                        form.hint());
        Map<String, Object> dialog =
                Map.of(
                        "callback_id", SOLUTION,
                        "title", form.title(),
                        "submit_label", form.submit(),
                        "elements", List.of(input),
                        "state", state(window.id(), target.channel(), target.person()));
        return Map.of(
                "trigger_id", trigger, "url", callback == null ? "" : callback, "dialog", dialog);
    }

    private String state(String id, String channel, String person) {
        return String.join(BETWEEN, id, channel, person, access.sign(signed(id, channel, person)));
    }

    private static String signed(String id, String channel, String person) {
        return String.join("\n", "dialog", id, channel, person);
    }

    /** Reads what was written, or nothing where it is of no window of the bot's. */
    Optional<Written> written(JsonNode request) {
        String[] state = request.path("state").asString("").split(BETWEEN, 4);
        if (state.length < 4
                || !access.isSigned(signed(state[0], state[1], state[2]), state[3])
                || !request.path("user_id").asString("").equals(state[2])) {
            return Optional.empty();
        }
        return Optional.of(
                new Written(
                        state[0],
                        request.path("submission").path(SOLUTION).asString(""),
                        new Target(
                                request.path("team_id").asString(""),
                                state[1],
                                false,
                                "",
                                state[2],
                                true)));
    }
}
