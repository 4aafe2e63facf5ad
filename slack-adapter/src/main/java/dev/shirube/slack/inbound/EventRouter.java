package dev.shirube.slack.inbound;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.util.json.GsonFactory;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.AskedFor;
import dev.shirube.adapter.community.CommunityFlow;
import dev.shirube.slack.api.Json;
import dev.shirube.slack.api.SlackClient.Identity;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.blocks.SlackMessageKey;
import dev.shirube.slack.outbound.ChartUploads;
import dev.shirube.slack.text.CommandParser;
import dev.shirube.slack.text.MessageContent;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what each thing that Slack sends asks for, and has it done. It has been acknowledged by
 * then. What is not listed here is ignored.
 */
public final class EventRouter {

    /** Somebody, a group, all of a channel, or a name that Slack has not looked up. */
    private static final Pattern ADDRESSEE = AskedFor.option("(<[@!][^<>]*>|@\\S+)");

    private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^<>]*)?>");

    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final SlackChatHandler chatHandler;
    private final Surfaces surfaces;
    private final CommandParser commandParser;
    private final ChartUploads pictures;
    private final MessageHandler messageHandler;
    private final HelpForms forms;
    private final CommunityFlow community;
    private final Gson gson = GsonFactory.createSnakeCase();
    private volatile Identity me = new Identity("", "", "", Set.of());
    private volatile Consumer<String> leaving = why -> {};

    public EventRouter(
            SlackChatHandler chatHandler,
            Surfaces surfaces,
            CommandParser commandParser,
            ChartUploads pictures,
            MessageHandler messageHandler,
            HelpForms forms,
            CommunityFlow community) {
        this.forms = forms;
        this.messageHandler = messageHandler;
        this.community = community;
        this.chatHandler = chatHandler;
        this.surfaces = surfaces;
        this.commandParser = commandParser;
        this.pictures = pictures;
    }

    public void speakAs(Identity identity) {
        me = identity;
        pictures.speakAs(identity);
    }

    public void onLeaving(Consumer<String> leave) {
        leaving = leave;
    }

    public void register(App app) {
        app.command(
                ANY,
                (request, context) -> {
                    command(request.getPayload());
                    return context.ack();
                });
        app.blockAction(
                ANY,
                (request, context) -> {
                    pressed(new ActionPayload(request.getPayload()));
                    return context.ack();
                });
        app.globalShortcut(
                ANY,
                (request, context) -> {
                    var payload = request.getPayload();
                    surfaces.openQuestion(payload.getTriggerId(), payload.getUser().getId());
                    return context.ack();
                });
        app.messageShortcut(
                ANY,
                (request, context) -> {
                    about(request.getPayload());
                    return context.ack();
                });
        app.viewSubmission(
                ANY,
                (request, context) -> {
                    written(request.getPayload());
                    return context.ack();
                });
        app.event(
                ReactionAddedEvent.class,
                (payload, context) -> {
                    ReactionAddedEvent event = payload.getEvent();
                    if (event.getItem() != null && event.getItem().getTs() != null) {
                        community.reacted(
                                new CommunityFlow.Reaction(
                                        team(payload.getTeamId()),
                                        event.getItem().getChannel(),
                                        event.getItem().getTs(),
                                        event.getUser(),
                                        event.getReaction()));
                    }
                    return context.ack();
                });
        registerComingAndGoing(app);
    }

    private void registerComingAndGoing(App app) {
        app.event(
                AppHomeOpenedEvent.class,
                (payload, context) -> {
                    AppHomeOpenedEvent event = payload.getEvent();
                    if ("home".equals(event.getTab())) {
                        surfaces.publishHome(event.getUser());
                    }
                    return context.ack();
                });
        app.event(
                MemberJoinedChannelEvent.class,
                (payload, context) -> {
                    MemberJoinedChannelEvent event = payload.getEvent();
                    if (me.user().equals(event.getUser())) {
                        surfaces.welcome(
                                event.getChannel(), event.getInviter(), me, payload.getEventId());
                    }
                    return context.ack();
                });
        app.event(
                AppUninstalledEvent.class,
                (payload, context) -> {
                    leaving.accept("the app was uninstalled from the workspace");
                    return context.ack();
                });
        app.event(
                TokensRevokedEvent.class,
                (payload, context) -> {
                    var tokens = payload.getEvent().getTokens();
                    if (tokens != null
                            && tokens.getBot() != null
                            && tokens.getBot().contains(me.user())) {
                        leaving.accept("the token of the bot was revoked");
                    }
                    return context.ack();
                });
    }

    /** Hears a message, which Bolt would tell of in part only. */
    public void said(JsonObject payload) {
        Message.of(payload).ifPresent(message -> messageHandler.hear(message, me));
    }

    private void command(SlashCommandPayload command) {
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

    private void pressed(ActionPayload pressed) {
        Target target = pressed.target();
        String team = team(pressed.team());
        Action action = pressed.press().orElse(null);
        switch (action) {
            case Action.Ask ask -> {
                if (!forms.open(ask.command(), target, pressed.trigger())) {
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

    private void about(MessageShortcutPayload shortcut) {
        var message = shortcut.getMessage();
        Json said = Json.of(gson.toJsonTree(message));
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

    private void written(ViewSubmissionPayload submission) {
        String person = submission.getUser().getId();
        if (forms.isOwn(submission.getView())) {
            String where = submission.getTeam() == null ? null : submission.getTeam().getId();
            forms.written(team(where), person, submission.getView());
            return;
        }
        String text = surfaces.question(submission.getView());
        String team = submission.getTeam() == null ? null : submission.getTeam().getId();
        ask(team, Target.direct(person), commandParser.spoken(text), submission.getView().getId());
    }

    private void ask(@Nullable String team, Target target, String text, @Nullable String id) {
        chatHandler.answer(new SlackChatHandler.Question(team(team), target, text, id, 1));
    }

    private String team(@Nullable String told) {
        return told == null ? me.team() : told;
    }
}
