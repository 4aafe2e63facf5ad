package dev.shirube.adapter;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.ForgetCommand;
import dev.shirube.chat.admin.AdminCommand;
import dev.shirube.chat.feedback.CommentCommand;
import dev.shirube.chat.feedback.FeedbackCommand;
import dev.shirube.chat.people.HelpCommand;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.Origin;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Citation;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what somebody says in a place to the door of the bot, and tells what is to be shown to
 * whom. Safe for use by several threads.
 *
 * @param chat the door
 */
public record ChatEdge(ChatService chat) {

    /** Asks-back, "not covered", a kind word: for whoever asked, and noise to everybody else. */
    private static final Set<Outcome> OF_NO_USE_TO_OTHERS =
            Set.of(Outcome.CLARIFY, Outcome.NONE, Outcome.COURTESY);

    /**
     * Where somebody says something, and what holds there.
     *
     * @param origin which conversation it belongs to
     * @param around what the conversation is a part of, as that in a thread is; null for none
     * @param shared whether others see what is written there
     * @param rule what holds there
     */
    public record Place(Origin origin, @Nullable Origin around, boolean shared, PlaceRule rule) {

        /**
         * Returns the conversation of a person with the bot itself, or a thread in it. It is nobody
         * else's business, so that no rule but which guides may be asked holds there.
         *
         * @param whole the conversation
         * @param thread the message that begins a thread in it, or null
         * @param general the rule that names the guides
         * @return the place
         */
        public static Place direct(Origin whole, @Nullable String thread, PlaceRule general) {
            return new Place(
                    thread == null ? whole : below(whole, thread),
                    thread == null ? null : whole,
                    false,
                    new PlaceRule(true, false, false, general.guides()));
        }

        /**
         * Returns a channel, or a thread in it, which is a part of what all who talk there say.
         *
         * @param channel what the person says in the channel
         * @param thread the message that begins the thread, or null
         * @param shared whether others see what is written there
         * @param rule what holds there
         * @return the place
         */
        public static Place channel(
                Origin channel, @Nullable String thread, boolean shared, PlaceRule rule) {
            if (thread == null) {
                return new Place(channel, null, shared, rule);
            }
            Origin own = below(channel, thread);
            var all = new Origin(own.platform(), own.community(), own.place(), "");
            return new Place(own, all, shared, rule);
        }

        /**
         * {@return the conversation of the same person in the thread below a message}
         *
         * @param whole the conversation that the message is in
         * @param message the message
         */
        public static Origin below(Origin whole, String message) {
            return new Origin(
                    whole.platform(),
                    whole.community(),
                    whole.place() + "/" + message,
                    whole.person());
        }

        /** {@return whether no rule forbids the bot to speak there} */
        public boolean allowed() {
            return !Boolean.FALSE.equals(rule.allowed());
        }

        /** {@return whether replies are for the person alone unless the person says otherwise} */
        public boolean privately() {
            return Boolean.TRUE.equals(rule.privately());
        }

        /** {@return whether the bot listens only to those who address it} */
        public boolean mentionsOnly() {
            return Boolean.TRUE.equals(rule.mentionsOnly());
        }
    }

    /**
     * Something that was said.
     *
     * @param place where
     * @param text the words or the command
     * @param locale the language that the platform tells of the person, or null
     * @param event the same when the event is delivered again, or null
     * @param overheard whether it was said to nobody in particular, so that only an answer is
     *     wanted
     */
    public record Said(
            Place place,
            String text,
            @Nullable Locale locale,
            @Nullable String event,
            boolean overheard) {}

    /** What is to be done. */
    public sealed interface Plan {

        /**
         * A reply is to be shown, once.
         *
         * @param reply the reply
         * @param kind whom it is of use to
         */
        record Show(Reply reply, Kind kind) implements Plan {

            /** {@return whether guides answer it, so that it can be handed to somebody else} */
            public boolean isAnswer() {
                return kind == Kind.ANSWER && reply.outcome() == Outcome.ANSWER;
            }

            /**
             * Returns whether it may be shown to others than whoever asked.
             *
             * @param said what it replies to; what was overheard and needs another reply than an
             *     answer is nobody else's
             * @return whether it may, where that person does not wish otherwise
             */
            public boolean isOpen(Said said) {
                return switch (kind) {
                    case ANSWER, ASIDE, FAILURE ->
                            !said.overheard() || reply.outcome() == Outcome.ANSWER;
                    case REFUSAL, FEEDBACK -> false;
                };
            }
        }

        /**
         * The person is to be told that the bot may not speak there.
         *
         * @param language the language to say it in
         */
        record NotHere(Language language) implements Plan {}

        /**
         * There is nothing to show.
         *
         * @param unanswered whether what was only overheard has no answer; else the event has been
         *     replied to already
         */
        record Nothing(boolean unanswered) implements Plan {}
    }

    /** Whom a reply is of use to. */
    public enum Kind {
        /** Everybody there. */
        ANSWER,
        /** Whoever asked: it asks back, says that nothing is known, or is a kind word. */
        ASIDE,
        /** Whoever asked: the bot has not looked at it. */
        REFUSAL,
        /** Whoever judged an answer, wants a person or to be forgotten: nobody else's business. */
        FEEDBACK,
        /** Whoever asked: something went wrong. */
        FAILURE
    }

    /**
     * Has something answered, if the bot may speak there.
     *
     * @param said what was said
     * @return what is to be done
     */
    public Plan ask(Said said) {
        return said.place().allowed()
                ? plan(chat.handle(request(said)), said.text())
                : new Plan.NotHere(chat.language(said.text(), said.locale()));
    }

    /**
     * Quotes again what was quoted once.
     *
     * @param said who asks for it where; the text is not read
     * @param citations what was quoted
     * @return what is to be done, or nothing where it is not in the guides any more
     */
    public Optional<Plan> quote(Said said, List<Citation> citations) {
        return said.place().allowed()
                ? chat.quote(request(said), citations).map(result -> plan(result, ""))
                : Optional.of(new Plan.NotHere(chat.language("", said.locale())));
    }

    private static ChatRequest request(Said said) {
        Place place = said.place();
        var request =
                new ChatRequest(
                                place.origin(),
                                said.text(),
                                said.locale(),
                                said.event(),
                                place.rule().guides())
                        .around(place.around());
        return said.overheard() ? request.onlyOverheard() : request;
    }

    private Plan plan(ChatResult result, String said) {
        return switch (result) {
            case ChatResult.Answered(Reply reply) ->
                    new Plan.Show(judgeable(reply), kind(reply, said));
            case ChatResult.Refused refused -> new Plan.Show(refused.reply(), Kind.REFUSAL);
            case ChatResult.Failed failed -> new Plan.Show(failed.reply(), Kind.FAILURE);
            case ChatResult.Duplicate ignored -> new Plan.Nothing(false);
            case ChatResult.Overheard ignored -> new Plan.Nothing(true);
        };
    }

    /** What has no section below which it could be judged is judged by a choice of its own. */
    private Reply judgeable(Reply reply) {
        List<Choice> feedback = reply.outcome() == Outcome.NONE ? chat.feedback(reply) : List.of();
        if (feedback.isEmpty()) {
            return reply;
        }
        int before = Math.min(reply.row().size(), Reply.ROW - feedback.size());
        var choices = new ArrayList<>(reply.choices());
        choices.addAll(before, feedback);
        return reply.withChoices(choices, before + feedback.size());
    }

    private static Kind kind(Reply reply, String said) {
        if (FeedbackCommand.read(said).isPresent()
                || CommentCommand.read(said).isPresent()
                || ForgetCommand.isMeant(said)
                || HelpCommand.read(said).isPresent()) {
            return Kind.FEEDBACK;
        }
        if (reply.outcome() == Outcome.COURTESY && AdminCommand.isMeant(said)) {
            return Kind.FEEDBACK;
        }
        return OF_NO_USE_TO_OTHERS.contains(reply.outcome()) ? Kind.ASIDE : Kind.ANSWER;
    }

    /**
     * Takes what somebody has written into a window, if the bot may speak there.
     *
     * @param said who wrote it where; the text is what they wrote, possibly nothing
     * @param id the id of the window, untrusted
     * @return what is to be done
     */
    public Plan written(Said said, String id) {
        return said.place().allowed()
                ? switch (chat.written(request(said), id)) {
                    case ChatResult.Answered(Reply reply) -> new Plan.Show(reply, Kind.FEEDBACK);
                    case ChatResult other -> plan(other, "");
                }
                : new Plan.NotHere(chat.language("", said.locale()));
    }

    /**
     * Notes what somebody thinks of a section.
     *
     * @param place who says so where
     * @param feedback what they say
     * @param locale the language that the platform tells of the person, or null
     * @return a word of thanks, or why there is none
     */
    public Reply judge(Place place, Action.Feedback feedback, @Nullable Locale locale) {
        return chat.judge(place.origin(), feedback.section(), feedback.helpful(), locale);
    }
}
