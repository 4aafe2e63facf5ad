package dev.shirube.slack;

import dev.shirube.chat.ChatRequest;
import dev.shirube.chat.ChatResult;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.Origin;
import dev.shirube.chat.PlaceRule;
import dev.shirube.chat.PlaceRules;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes questions to the door of the bot, and the replies back to where they were asked. */
final class Desk {

    static final String PLATFORM = "slack";

    private final ChatService chat;
    private final PlaceRules rules;
    private final People people;
    private final SlackRenderer renderer;
    private final Words words;
    private final Phrasing phrasing;
    private final Outbox outbox;
    private final Pictures pictures;
    private final Recent recent = new Recent();

    Desk(
            ChatService chat,
            PlaceRules rules,
            People people,
            SlackRenderer renderer,
            Words words,
            Phrasing phrasing,
            Outbox outbox,
            Pictures pictures) {
        this.chat = chat;
        this.rules = rules;
        this.people = people;
        this.renderer = renderer;
        this.words = words;
        this.phrasing = phrasing;
        this.outbox = outbox;
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
     */
    record Question(String team, Target target, String text, @Nullable String eventId, int page) {}

    /** Returns the rule for a place. */
    PlaceRule rule(String team, Target target) {
        if (target.direct()) {
            // A person's own conversation with the bot is nobody else's business.
            return new PlaceRule(true, false, false, rules.of(team).guides());
        }
        return target.thread() == null
                ? rules.of(target.channel(), team)
                : rules.of(target.thread(), target.channel(), team);
    }

    /** Answers a question. */
    void answer(Question question) {
        PlaceRule rule = rule(question.team(), question.target());
        Target target = target(question.target(), rule);
        Locale locale = people.locale(target.person());
        if (Boolean.FALSE.equals(rule.allowed())) {
            String note = words.text(Words.of(locale), Word.NOT_HERE);
            outbox.send(SlackRenderer.note(note), target.shared(false));
            return;
        }
        var request =
                new ChatRequest(
                        origin(question.team(), target),
                        question.text(),
                        locale,
                        question.eventId(),
                        rule.guides());
        switch (chat.handle(request)) {
            case ChatResult.Answered answered -> show(answered.reply(), question, target);
            case ChatResult.Refused refused ->
                    show(refused.reply(), question, target.shared(target.direct()));
            case ChatResult.Failed failed -> show(failed.reply(), question, target);
            case ChatResult.Duplicate ignored -> {}
            case ChatResult.Overheard ignored -> {}
        }
    }

    private static Target target(Target asked, PlaceRule rule) {
        Boolean privately = rule.privately();
        return privately == null || asked.direct() ? asked : asked.shared(!privately);
    }

    private void show(Reply reply, Question question, Target target) {
        boolean shareable = !target.shared() && !target.direct() && !reply.quotes().isEmpty();
        List<SlackMessage> pages =
                renderer.pages(phrasing.spelt(reply), question.text(), shareable);
        recent.add(target.person(), reply);
        if (reply.whole().isEmpty()) {
            pages.forEach(page -> outbox.send(page, target));
        } else {
            outbox.send(pages.get(Math.min(question.page(), pages.size()) - 1), target);
        }
        if (question.page() == 1) {
            pictures.show(reply, target);
        }
    }

    /** Notes what somebody thinks of a section, and thanks them. */
    void judge(String team, Target target, Press.Judge judge) {
        Locale locale = people.locale(target.person());
        Reply thanks = chat.judge(origin(team, target), judge.section(), judge.helpful(), locale);
        renderer.pages(thanks, "", false)
                .forEach(page -> outbox.send(page, target.shared(target.direct())));
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

    Language language(String person) {
        return Words.of(people.locale(person));
    }

    Recent recent() {
        return recent;
    }

    Outbox outbox() {
        return outbox;
    }

    /** A conversation is what one person says in a channel, thread or direct message. */
    private static Origin origin(String team, Target target) {
        String place =
                target.thread() == null
                        ? target.channel()
                        : target.channel() + "/" + target.thread();
        return new Origin(PLATFORM, team, place, target.person());
    }
}
