package dev.shirube.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.TokensRevokedEvent;

import dev.shirube.chat.PlaceRule;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Tells what each thing that Slack sends asks for, and has it done. It has been acknowledged by
 * then. What is not listed here is ignored, edits and deletions among it.
 */
final class Listeners {

    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final Desk desk;
    private final Surfaces surfaces;
    private final Phrasing phrasing;
    private final Pictures pictures;
    private final Threads threads;
    private volatile Identity me = new Identity("", "", "", Set.of());
    private volatile Consumer<String> leaving = why -> {};

    Listeners(Desk desk, Surfaces surfaces, Phrasing phrasing, Pictures pictures, Threads threads) {
        this.threads = threads;
        this.desk = desk;
        this.surfaces = surfaces;
        this.phrasing = phrasing;
        this.pictures = pictures;
    }

    void speakAs(Identity identity) {
        me = identity;
        pictures.speakAs(identity);
    }

    void onLeaving(Consumer<String> leave) {
        leaving = leave;
    }

    void register(App app) {
        app.command(
                ANY,
                (request, context) -> {
                    command(request.getPayload());
                    return context.ack();
                });
        app.blockAction(
                ANY,
                (request, context) -> {
                    pressed(new Pressed(request.getPayload()));
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
                AppMentionEvent.class,
                (payload, context) -> {
                    if (payload.getEvent().getEdited() == null) {
                        said(Message.of(payload));
                    }
                    return context.ack();
                });
        app.event(
                MessageEvent.class,
                (payload, context) -> {
                    if (payload.getEvent().getEdited() == null) {
                        said(Message.ofPlain(payload));
                    }
                    return context.ack();
                });
        app.event(
                MessageFileShareEvent.class,
                (payload, context) -> {
                    said(Message.ofFile(payload));
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

    private void said(Message message) {
        String person = message.person();
        if (person == null
                || message.bot() != null
                || person.equals(me.user())
                || message.text().isBlank()) {
            return;
        }
        Target target = message.target(person);
        boolean mentioned = SpokenText.mentions(message.text(), me.user());
        if (mentioned && !message.direct()) {
            threads.join(target);
        }
        if (message.direct() || mentioned || follows(message, target)) {
            String asked = phrasing.spoken(message.text());
            ask(message.team(), target, asked, message.id());
        }
    }

    /** Whoever has asked in a thread may go on without a mention, unless they talk to others. */
    private boolean follows(Message message, Target target) {
        if (message.thread() == null || SpokenText.mentionsSomeone(message.text())) {
            return false;
        }
        PlaceRule rule = desk.rule(team(message.team()), target);
        return !Boolean.FALSE.equals(rule.allowed())
                && !Boolean.TRUE.equals(rule.mentionsOnly())
                && threads.joined(target, me.user());
    }

    private void command(SlashCommandPayload command) {
        var target =
                new Target(
                        command.getChannelId(),
                        null,
                        command.getUserId(),
                        command.getResponseUrl(),
                        false);
        String text = phrasing.command(command.getCommand(), command.getText());
        ask(command.getTeamId(), target, text, command.getTriggerId());
    }

    private void pressed(Pressed pressed) {
        Target target = pressed.target();
        pressed.press()
                .ifPresent(press -> {
                    switch (press) {
                        case Press.Ask ask ->
                                ask(pressed.team(), target, ask.text(), pressed.trigger());
                        case Press.Share share ->
                                ask(
                                        pressed.team(),
                                        target.shared(true),
                                        share.text(),
                                        pressed.trigger());
                        case Press.More more ->
                                desk.answer(
                                        new Desk.Question(
                                                team(pressed.team()),
                                                target,
                                                more.text(),
                                                pressed.trigger(),
                                                more.page()));
                        case Press.Judge judge -> desk.judge(team(pressed.team()), target, judge);
                    }
                });
    }

    private void about(MessageShortcutPayload shortcut) {
        var message = shortcut.getMessage();
        var target =
                new Target(
                        shortcut.getChannel().getId(),
                        null,
                        shortcut.getUser().getId(),
                        shortcut.getResponseUrl(),
                        false);
        String text = message == null || message.getText() == null ? "" : message.getText();
        String team = shortcut.getTeam() == null ? null : shortcut.getTeam().getId();
        ask(team, target, phrasing.quoted(text), shortcut.getTriggerId());
    }

    private void written(ViewSubmissionPayload submission) {
        String person = submission.getUser().getId();
        String text = surfaces.question(submission.getView().getState());
        String team = submission.getTeam() == null ? null : submission.getTeam().getId();
        var target = new Target(person, null, person, null, true);
        ask(team, target, phrasing.spoken(text), submission.getView().getId());
    }

    private void ask(@Nullable String team, Target target, String text, @Nullable String id) {
        desk.answer(new Desk.Question(team(team), target, text, id, 1));
    }

    private String team(@Nullable String told) {
        return told == null ? me.team() : told;
    }
}
