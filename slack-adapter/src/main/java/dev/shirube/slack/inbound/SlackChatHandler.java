package dev.shirube.slack.inbound;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.ChatEdge;
import dev.shirube.chat.ForgetCommand;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;
import dev.shirube.reply.Reply;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.api.UserLanguages;
import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.slack.blocks.SlackMessageKey;
import dev.shirube.slack.outbound.ChartUploads;
import dev.shirube.slack.outbound.RecentQuestions;
import dev.shirube.slack.outbound.ReplySender;
import dev.shirube.slack.outbound.Sharing;
import dev.shirube.slack.outbound.SlackDelivery;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes questions to the door of the bot, and the replies back to where they were asked. */
public record SlackChatHandler(
        ChatEdge edge,
        SlackPlaces places,
        UserLanguages people,
        ReplySender replySender,
        Sharing sharing,
        ChartUploads pictures,
        RecentQuestions recent) {

    /**
     * A question.
     *
     * @param team the workspace
     * @param target where the reply goes, unless the rules of the place say otherwise
     * @param text the words or the command
     * @param eventId the same when the event is delivered again, or null
     * @param page which page of the reply to show, from 1
     * @param overheard whether it was said to nobody in particular, so that only an answer is
     *     wanted
     */
    public record Question(
            String team,
            Target target,
            String text,
            @Nullable String eventId,
            int page,
            boolean overheard) {

        public Question(
                String team, Target target, String text, @Nullable String eventId, int page) {
            this(team, target, text, eventId, page, false);
        }
    }

    /** Returns the place of a message, and with it the rule for it. */
    public ChatEdge.Place place(String team, Target target) {
        return places.of(team, target);
    }

    /**
     * Answers a question.
     *
     * @return whether there is nothing more to do; false where it was overheard, and the guides
     *     have no answer
     */
    public boolean answer(Question question) {
        Boolean privately = place(question.team(), question.target()).rule().privately();
        Target target =
                privately == null || question.target().direct()
                        ? question.target()
                        : question.target().shared(!privately);
        ChatEdge.Said said = said(question, target);
        switch (edge.ask(said)) {
            case ChatEdge.Plan.Show show ->
                    show(show.reply(), question, show.isOpen(said) ? target : target.alone());
            case ChatEdge.Plan.NotHere note ->
                    replySender.tell(SlackMessageKey.NOT_HERE, target, note.language());
            case ChatEdge.Plan.Nothing nothing -> {
                return !nothing.unanswered();
            }
        }
        return true;
    }

    private ChatEdge.Said said(Question question, Target target) {
        return new ChatEdge.Said(
                place(question.team(), target),
                question.text(),
                people.locale(target.person()),
                question.eventId(),
                question.overheard());
    }

    /**
     * Answers a question that somebody asks for somebody else, who is called by the answer. What is
     * no answer is for the one who asks alone, and calls nobody.
     *
     * @param person the id of who it is for
     * @param hidden whether only the one who asks is to see it
     */
    public void answerFor(Question question, String person, boolean hidden) {
        Target alone = question.target().alone();
        Boolean privately = place(question.team(), alone).rule().privately();
        boolean open = !hidden && !alone.direct() && !Boolean.TRUE.equals(privately);
        if (people.isBot(person)) {
            tell(SlackMessageKey.FOR_WHOM, alone);
            return;
        }
        Target target = open ? alone.shared(true) : alone;
        switch (edge.ask(said(question, target))) {
            case ChatEdge.Plan.Show show when show.isAnswer() ->
                    replySender.showFor(show.reply(), question.text(), person, target);
            case ChatEdge.Plan.Show show -> show(show.reply(), question, alone);
            case ChatEdge.Plan.NotHere note ->
                    replySender.tell(SlackMessageKey.NOT_HERE, alone, note.language());
            case ChatEdge.Plan.Nothing _ -> {}
        }
    }

    /** Says something of the adapter's own to one person. */
    public void tell(SlackMessageKey words, Target target) {
        replySender.tell(words, target, language(target.person()));
    }

    private void show(Reply reply, Question question, Target target) {
        boolean shareable = !target.shared() && !target.direct();
        recent.add(target.person(), reply);
        if (ForgetCommand.isMeant(question.text())) {
            recent.forget(target.person());
        }
        var view = new ReplySender.View(question.text(), question.page(), shareable, "");
        SlackDelivery.Sent sent = replySender.show(reply, view, target);
        if (target.direct() && target.thread() == null) {
            // Whoever answers in the thread of either message goes on with this.
            Origin origin = place(question.team(), target).origin();
            Stream.concat(sent.ids().stream(), Stream.ofNullable(target.below()))
                    .forEach(message ->
                            edge.chat()
                                    .talks()
                                    .carryOn(origin, ChatEdge.Place.below(origin, message)));
        }
        if (question.page() == 1 && sent.there()) {
            pictures.show(reply, target);
        }
    }

    /**
     * Shows all people in a channel what only one was shown.
     *
     * @param target where, and who wants it
     * @param message the message whose button was pressed, or empty
     */
    public void share(String team, Target target, String message, Action.Share shown) {
        var share = new Sharing.Share(target, message, BlockAction.value(shown));
        sharing.share(place(team, target), share, shown.citations());
    }

    /** Notes what somebody thinks of a section, and thanks them. */
    public void judge(String team, Target target, Action.Feedback feedback) {
        Locale locale = people.locale(target.person());
        Reply thanks = edge.judge(place(team, target), feedback, locale);
        replySender.show(thanks, ReplySender.View.PLAIN, target.alone());
    }

    /** Returns the window that a command is to be asked in, or nothing where there is none. */
    public Optional<TextWindow> window(String command, String person) {
        return edge.chat().window(command, language(person));
    }

    /** Takes what somebody has written into a window, and tells them. */
    public void written(String team, Target target, String id, String text) {
        Locale locale = people.locale(target.person());
        var said = new ChatEdge.Said(place(team, target), text, locale, null, false);
        switch (edge.written(said, id)) {
            case ChatEdge.Plan.Show(Reply reply, ChatEdge.Kind ignored) ->
                    replySender.show(reply, ReplySender.View.PLAIN, target.alone());
            case ChatEdge.Plan.NotHere note ->
                    replySender.tell(SlackMessageKey.NOT_HERE, target, note.language());
            case ChatEdge.Plan.Nothing ignored -> {}
        }
    }

    /** Asks on behalf of the bot itself, in the language of a person. */
    public Reply own(String person, String command) {
        return own(person, command, null).orElseThrow();
    }

    /** Does the same because of an event; returns nothing if that was delivered before. */
    public Optional<Reply> own(String person, String command, @Nullable String eventId) {
        var origin = new Origin(SlackPlaces.PLATFORM, "home/" + person, person);
        var request = new ChatRequest(origin, command, people.locale(person), eventId, Set.of());
        return edge.chat().handle(request).toShow();
    }

    /** Returns the language for a person of whom no question is known. */
    public Language language(String person) {
        return edge.chat().language("", people.locale(person));
    }

    /** Returns whether a program hides behind the name of a person. */
    public boolean isBot(String person) {
        return people.isBot(person);
    }

    /** Returns how much of a question is read. */
    public int longest() {
        return edge.chat().maxLength();
    }
}
