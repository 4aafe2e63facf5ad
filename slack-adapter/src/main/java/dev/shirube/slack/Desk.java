package dev.shirube.slack;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.ChatRequest;
import dev.shirube.chat.ChatResult;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.Origin;
import dev.shirube.chat.PlaceRule;
import dev.shirube.chat.PlaceRules;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes questions to the door of the bot, and the replies back to where they were asked. */
final class Desk {

    static final String PLATFORM = "slack";

    private final ChatService chat;
    private final PlaceRules rules;
    private final People people;
    private final Replies replies;
    private final Sharing sharing;
    private final Pictures pictures;
    private final Recent recent = new Recent();

    Desk(
            ChatService chat,
            PlaceRules rules,
            People people,
            Replies replies,
            Sharing sharing,
            Pictures pictures) {
        this.chat = chat;
        this.rules = rules;
        this.people = people;
        this.replies = replies;
        this.sharing = sharing;
        this.pictures = pictures;
    }

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
    record Question(
            String team,
            Target target,
            String text,
            @Nullable String eventId,
            int page,
            boolean overheard) {

        Question(String team, Target target, String text, @Nullable String eventId, int page) {
            this(team, target, text, eventId, page, false);
        }
    }

    /** Returns the rule for a place. */
    PlaceRule rule(String team, Target target) {
        if (target.direct()) {
            // A person's own conversation with the bot is nobody else's business.
            return new PlaceRule(true, false, false, rules.of(team).guides());
        }
        String thread = target.thread() == null ? target.below() : target.thread();
        return thread == null
                ? rules.of(target.channel(), team)
                : rules.of(thread, target.channel(), team);
    }

    /**
     * Answers a question.
     *
     * @return whether there is nothing more to do; false where it was overheard, and the guides
     *     have no answer
     */
    boolean answer(Question question) {
        PlaceRule rule = rule(question.team(), question.target());
        Target target = target(question.target(), rule);
        Locale locale = people.locale(target.person());
        if (Boolean.FALSE.equals(rule.allowed())) {
            replies.tell(Word.NOT_HERE, target, chat.language(question.text(), locale));
            return true;
        }
        var request =
                new ChatRequest(
                                Origins.of(question.team(), target),
                                question.text(),
                                locale,
                                question.eventId(),
                                rule.guides())
                        .around(Origins.around(question.team(), target));
        switch (chat.handle(question.overheard() ? request.onlyOverheard() : request)) {
            case ChatResult.Answered answered -> {
                // What was overheard and needs another reply than an answer is nobody else's.
                boolean open =
                        !question.overheard() || answered.reply().outcome() == Outcome.ANSWER;
                show(answered.reply(), question, open ? target : target.alone());
            }
            case ChatResult.Refused refused -> show(refused.reply(), question, target.alone());
            case ChatResult.Failed failed -> show(failed.reply(), question, target);
            case ChatResult.Duplicate ignored -> {}
            case ChatResult.Overheard ignored -> {
                return false;
            }
        }
        return true;
    }

    private static Target target(Target asked, PlaceRule rule) {
        Boolean privately = rule.privately();
        return privately == null || asked.direct() ? asked : asked.shared(!privately);
    }

    private void show(Reply reply, Question question, Target target) {
        boolean shareable = !target.shared() && !target.direct();
        recent.add(target.person(), reply);
        var view = new Replies.View(question.text(), question.page(), shareable, "");
        Outbox.Sent sent = replies.show(reply, view, target);
        if (target.direct() && target.thread() == null) {
            // Whoever answers in the thread of either message goes on with this.
            Origin origin = Origins.of(question.team(), target);
            Stream.concat(sent.ids().stream(), Stream.ofNullable(target.below()))
                    .forEach(message -> chat.carryOn(origin, Origins.below(origin, message)));
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
    void share(String team, Target target, String message, Press.Share press) {
        var share = new Shares.Share(target, message, press.value());
        sharing.share(team, share, press.citations(), rule(team, target));
    }

    /** Notes what somebody thinks of a section, and thanks them. */
    void judge(String team, Target target, Press.Judge judge) {
        Locale locale = people.locale(target.person());
        Reply thanks =
                chat.judge(Origins.of(team, target), judge.section(), judge.helpful(), locale);
        replies.show(thanks, Replies.View.PLAIN, target.alone());
    }

    /** Asks on behalf of the bot itself, in the language of a person. */
    Reply own(String person, String command) {
        return own(person, command, null).orElseThrow();
    }

    /** Does the same because of an event; returns nothing if that was delivered before. */
    Optional<Reply> own(String person, String command, @Nullable String eventId) {
        var origin = new Origin(PLATFORM, "home/" + person, person);
        var request = new ChatRequest(origin, command, people.locale(person), eventId, Set.of());
        return chat.handle(request).toShow();
    }

    /** Returns the language for a person of whom no question is known. */
    Language language(String person) {
        return chat.language("", people.locale(person));
    }

    /** Returns whether a program hides behind the name of a person. */
    boolean isBot(String person) {
        return people.isBot(person);
    }

    /** Returns how much of a question is read. */
    int longest() {
        return chat.maxLength();
    }

    Recent recent() {
        return recent;
    }

    Replies replies() {
        return replies;
    }
}
