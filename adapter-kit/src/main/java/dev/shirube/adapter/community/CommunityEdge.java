package dev.shirube.adapter.community;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.ChatEdge.Plan;
import dev.shirube.adapter.ChatEdge.Said;
import dev.shirube.answer.Outcome;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.reply.Reply;

import java.util.Optional;

/**
 * Tells what to do about messages that nobody addressed to the bot. Safe for use by several
 * threads.
 *
 * @param chat the door
 * @param settings where the bot joins in
 */
public record CommunityEdge(ChatService chat, CommunityProperties settings) {

    /** What to do about a message. */
    public enum Step {
        /** Nothing. */
        SILENCE,
        /** Answer it for all to see. */
        ANSWER,
        /** Show by a reaction that there is an answer. */
        OFFER,
        /** Tell whoever wrote it, and nobody else, where people listen. */
        SUPPORT
    }

    /**
     * Tells what to do about a message. Asks nothing of the platform, and leaves no trace.
     *
     * @param rule the rule of the place
     * @param said what was said there
     * @return what to do
     */
    public Step step(CommunityRule rule, Said said) {
        if (!rule.listens() || !said.place().allowed() || said.text().isBlank()) {
            return Step.SILENCE;
        }
        ChatEdge.Place place = said.place();
        var request =
                new ChatRequest(
                        place.origin(), said.text(), said.locale(), null, place.rule().guides());
        return switch (chat.uncalled(request)) {
            case SILENCE -> Step.SILENCE;
            case ANSWER -> rule.mode() == CommunityRule.Mode.REACTION ? Step.OFFER : Step.ANSWER;
            case SUPPORT -> settings.support() ? Step.SUPPORT : Step.SILENCE;
        };
    }

    /**
     * {@return the answer to something that nobody said to the bot, or nothing where there is none
     * any more, or it was given before}
     *
     * @param said what was said; its event is answered once
     */
    public Optional<Reply> answer(Said said) {
        return reply(said).filter(reply -> reply.outcome() == Outcome.ANSWER);
    }

    /**
     * {@return the reply to somebody in distress, for them alone}
     *
     * @param said what they said; its event is replied to once
     */
    public Optional<Reply> support(Said said) {
        return reply(said);
    }

    private Optional<Reply> reply(Said said) {
        var heard = new Said(said.place(), said.text(), said.locale(), said.event(), true);
        return new ChatEdge(chat).ask(heard) instanceof Plan.Show show
                ? Optional.of(show.reply())
                : Optional.empty();
    }
}
