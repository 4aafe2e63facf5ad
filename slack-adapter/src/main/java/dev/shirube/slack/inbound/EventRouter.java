package dev.shirube.slack.inbound;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.AskedFor;
import dev.shirube.adapter.community.CommunityFlow;
import dev.shirube.slack.api.Json;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.blocks.SlackMessageKey;
import dev.shirube.slack.text.CommandParser;
import dev.shirube.slack.text.MessageContent;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what each thing that Slack sends asks for, and has it done. It has been acknowledged by
 * then. What is not listed here is ignored.
 *
 * @param leaving is told why the bot is not in the workspace any more
 */
public record EventRouter(
        SlackClient slack,
        SlackChatHandler chatHandler,
        Surfaces surfaces,
        CommandParser commandParser,
        MessageHandler messageHandler,
        Windows windows,
        CommunityFlow community,
        Consumer<String> leaving) {

    /** Somebody, a group, all of a channel, or a name that Slack has not looked up. */
    private static final Pattern ADDRESSEE = AskedFor.option("(<[@!][^<>]*>|@\\S+)");

    private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^<>]*)?>");

    private static final Gson GSON = GsonFactory.createSnakeCase();

    /** Takes an event, of which Bolt would tell in part only. */
    void event(JsonObject payload) {
        Json event = new Json(payload).at("event");
        switch (event.text("type")) {
            case "message", "app_mention" -> Message.of(payload).ifPresent(messageHandler::hear);
            case "reaction_added" -> reacted(new Json(payload).string("team_id"), event);
            case "app_home_opened" -> {
                if (event.text("tab").equals("home")) {
                    surfaces.publishHome(event.text("user"));
                }
            }
            case "member_joined_channel" -> {
                if (event.text("user").equals(slack.me().user())) {
                    surfaces.welcome(
                            event.text("channel"),
                            event.string("inviter"),
                            new Json(payload).string("event_id"));
                }
            }
            case "app_uninstalled" -> leaving.accept("the app was uninstalled from the workspace");
            case "tokens_revoked" -> {
                if (event.at("tokens").texts("bot").contains(slack.me().user())) {
                    leaving.accept("the token of the bot was revoked");
                }
            }
            default -> {}
        }
    }

    private void reacted(@Nullable String team, Json event) {
        Json item = event.at("item");
        if (item.has("ts")) {
            community.reacted(
                    new CommunityFlow.Reaction(
                            team(team),
                            item.text("channel"),
                            item.text("ts"),
                            event.text("user"),
                            event.text("reaction")));
        }
    }

    void ask(GlobalShortcutPayload shortcut) {
        windows.ask(shortcut.getTriggerId(), shortcut.getUser().getId());
    }

    void command(SlashCommandPayload command) {
        Target target =
                Target.of(command.getChannelId(), command.getUserId())
                        .by(command.getResponseUrl())
                        .shared(false);
        String typed = command.getText() == null ? "" : command.getText();
        AskedFor asked =
                commandParser.takesWords(command.getCommand())
                        ? AskedFor.of(typed, ADDRESSEE)
                        : new AskedFor(typed, null, false);
        String text = commandParser.command(command.getCommand(), asked.text());
        if (asked.person() == null) {
            ask(command.getTeamId(), target, text, command.getTriggerId());
            return;
        }
        Matcher person = PERSON.matcher(asked.person());
        if (person.matches()) {
            String team = team(command.getTeamId());
            chatHandler.answerFor(
                    new SlackChatHandler.Question(team, target, text, command.getTriggerId(), 1),
                    person.group(1),
                    asked.hidden());
        } else {
            chatHandler.tell(SlackMessageKey.FOR_WHOM, target);
        }
    }

    void pressed(ActionPayload pressed) {
        Target target = pressed.target();
        String team = team(pressed.team());
        Action action = pressed.press().orElse(null);
        switch (action) {
            case Action.Ask ask -> {
                if (!windows.open(ask.command(), target, pressed.trigger())) {
                    ask(team, target, ask.command(), pressed.trigger());
                }
            }
            case Action.Share share ->
                    chatHandler.share(team, target.below(null), pressed.message(), share);
            case Action.Page page ->
                    chatHandler.answer(
                            new SlackChatHandler.Question(
                                    team,
                                    target,
                                    page.command(),
                                    pressed.trigger(),
                                    page.number()));
            case Action.Feedback feedback -> {
                chatHandler.judge(team, target, feedback);
                if (!feedback.helpful()) {
                    takesBack(pressed);
                }
            }
            case Action.Withdraw ignored -> {
                if (!takesBack(pressed)) {
                    chatHandler.tell(SlackMessageKey.NOT_YOURS, target);
                }
            }
            case Action.Delete ignored -> {}
            case Action.Menu ignored -> {}
            case null -> {}
        }
    }

    /** Returns whether nothing stands in the way of it. */
    private boolean takesBack(ActionPayload pressed) {
        return !community.takeBack(pressed.target().channel(), pressed.message(), pressed.person());
    }

    void about(MessageShortcutPayload shortcut) {
        var message = shortcut.getMessage();
        Json said = Json.of(GSON.toJsonTree(message));
        Target target =
                Target.of(shortcut.getChannel().getId(), shortcut.getUser().getId())
                        .in(said.string("thread_ts"))
                        .by(shortcut.getResponseUrl())
                        .shared(false);
        String team = shortcut.getTeam() == null ? null : shortcut.getTeam().getId();
        ask(
                team,
                target,
                commandParser.quoted(MessageContent.all(said), chatHandler.longest()),
                shortcut.getTriggerId());
    }

    void written(ViewSubmissionPayload submission) {
        String team = team(submission.getTeam() == null ? null : submission.getTeam().getId());
        String person = submission.getUser().getId();
        View view = submission.getView();
        if (windows.isForm(view)) {
            windows.written(team, person, view);
        } else {
            String text = commandParser.spoken(windows.question(view));
            ask(team, Target.direct(person), text, view.getId());
        }
    }

    private void ask(@Nullable String team, Target target, String text, @Nullable String id) {
        chatHandler.answer(new SlackChatHandler.Question(team(team), target, text, id, 1));
    }

    private String team(@Nullable String told) {
        return told == null ? slack.me().team() : told;
    }
}
