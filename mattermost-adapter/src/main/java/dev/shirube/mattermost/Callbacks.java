package dev.shirube.mattermost;

import com.sun.net.httpserver.Headers;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.AskedFor;
import dev.shirube.adapter.CallbackServer;
import dev.shirube.adapter.CallbackServer.Answer;
import dev.shirube.adapter.Workload;
import dev.shirube.adapter.community.CommunityFlow;
import dev.shirube.chat.feedback.FeedbackCommand;
import dev.shirube.mattermost.MattermostChatHandler.Question;
import dev.shirube.mattermost.MattermostChatHandler.Shown;
import dev.shirube.mattermost.Payloads.Target;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Answers what Mattermost posts to the bot: slash commands, and what was pressed. Thread-safe.
 *
 * @param umbrella the name of the slash command that takes anything
 */
record Callbacks(
        MattermostCredentials access,
        Payloads payloads,
        WindowDialog dialog,
        MattermostChatHandler handler,
        MattermostDelivery delivery,
        CommunityFlow community,
        Workload workload,
        String umbrella)
        implements CallbackServer.Handler {

    private static final Logger LOG = LoggerFactory.getLogger(Callbacks.class);
    private static final String ASK = "ask";
    private static final Pattern ADDRESSEE = AskedFor.option("@(\\S+)");
    private static final String JSON_TYPE = "application/json";

    @Override
    public Answer handle(Headers headers, byte[] body) {
        String type = Objects.requireNonNullElse(headers.getFirst("Content-Type"), "");
        return type.startsWith(JSON_TYPE)
                ? pressed(MattermostClient.read(new String(body, StandardCharsets.UTF_8)))
                : command(CallbackServer.form(body));
    }

    private Answer command(Map<String, String> form) {
        if (!access.isCommand(form.getOrDefault("token", ""))) {
            LOG.warn("a slash command with none of the tokens was refused");
            return Answer.of(401);
        }
        String channel = form.getOrDefault("channel_name", "");
        boolean direct = channel.contains("__") && channel.contains(handler.me().id());
        var target =
                new Target(
                        direct ? "" : form.getOrDefault("team_id", ""),
                        form.getOrDefault("channel_id", ""),
                        direct,
                        form.getOrDefault("root_id", ""),
                        form.getOrDefault("user_id", ""),
                        !direct);
        String name = form.getOrDefault("command", "").replaceFirst("^/", "");
        String rest = form.getOrDefault("text", "").strip();
        AskedFor words =
                name.equals(umbrella) || name.equals(ASK)
                        ? AskedFor.of(rest, ADDRESSEE)
                        : new AskedFor(rest, null, false);
        String asked =
                name.equals(umbrella)
                        ? handler.words(words.text())
                        : ("/" + name + " " + words.text()).strip();
        String event = form.getOrDefault("trigger_id", "");
        String addressee = words.person();
        if (addressee != null) {
            // A post of the bot's own calls people; the response to a command might not.
            var question = new Question(target, asked, event);
            return later(() -> handler.answerFor(question, addressee, words.hidden()));
        }
        return handler.answer(new Question(target, asked, event))
                .map(shown -> json(payloads.response(shown.posts(), shown.target())))
                .orElseGet(() -> json(Map.of()));
    }

    private Answer pressed(JsonNode request) {
        if (WindowDialog.isOne(request)) {
            return written(request);
        }
        Optional<Payloads.Pressed> pressed = payloads.pressed(request);
        if (pressed.isEmpty()) {
            LOG.warn("something was pressed that the bot has not signed; it was refused");
            return Answer.of(401);
        }
        Target target = pressed.get().target();
        String event = pressed.get().event();
        String post = request.path("post_id").asString("");
        return switch (pressed.get().action()) {
            case Action.Ask ask -> {
                var question = new Question(target, ask.command(), event);
                yield handler.window(ask.command(), target.person())
                        .map(window ->
                                later(() -> {
                                    var form = dialog.of(window, target, event);
                                    return delivery.client().openDialog(form).done()
                                            ? Optional.empty()
                                            : handler.answer(question);
                                }))
                        .orElseGet(() -> later(question));
            }
            case Action.Page page ->
                    later(new Question(target, page.command(), event, page.number(), false));
            case Action.Feedback feedback when !feedback.helpful() -> {
                // Why it did not help is chosen below, which a bare text has no room for.
                String why = new FeedbackCommand(feedback.section(), false, null).text();
                var question = new Question(target, why, event);
                yield later(() -> {
                    Optional<Shown> asked = handler.answer(question);
                    if (community.listens(target.channel())) {
                        community.takeBack(target.channel(), post, target.person());
                    }
                    return asked;
                });
            }
            case Action.Feedback feedback ->
                    json(
                            Map.of(
                                    "ephemeral_text",
                                    handler.judge(target, feedback),
                                    "skip_slack_parsing",
                                    true));
            case Action.Share ignored -> json(Map.of());
            case Action.Delete ignored -> json(Map.of());
            case Action.Withdraw ignored ->
                    later(() ->
                            community.takeBack(target.channel(), post, target.person())
                                    ? Optional.of(
                                            handler.tell(MattermostMessageKey.NOT_YOURS, target))
                                    : Optional.empty());
            case Action.Menu ignored -> json(Map.of());
        };
    }

    /** Takes what was written into a window. */
    private Answer written(JsonNode request) {
        Optional<WindowDialog.Written> written = dialog.written(request);
        if (written.isEmpty()) {
            LOG.warn("something was written into a window that the bot has not signed");
            return Answer.of(401);
        }
        WindowDialog.Written read = written.get();
        return later(() -> handler.written(read.target(), read.id(), read.text()));
    }

    private Answer later(Question question) {
        return later(() -> handler.answer(question));
    }

    private Answer later(Supplier<Optional<Shown>> work) {
        return workload.add(() -> work.get().ifPresent(delivery::send))
                ? json(Map.of())
                : Answer.of(503);
    }

    private static Answer json(Map<String, Object> body) {
        return new Answer(200, JSON_TYPE, MattermostClient.JSON.writeValueAsString(body));
    }
}
