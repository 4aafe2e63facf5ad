package dev.shirube.chat.request;

import dev.shirube.reply.Reply;

import java.time.Duration;
import java.util.Optional;

/** What came of a request. All kinds but two have a reply, which is to be shown exactly once. */
public sealed interface ChatResult {

    /**
     * Returns what to show.
     *
     * @return the reply, or nothing for an event that has been replied to already and for what was
     *     overheard to no purpose
     */
    default Optional<Reply> toShow() {
        return switch (this) {
            case Answered answered -> Optional.of(answered.reply());
            case Refused refused -> Optional.of(refused.reply());
            case Failed failed -> Optional.of(failed.reply());
            case Duplicate ignored -> Optional.empty();
            case Overheard ignored -> Optional.empty();
        };
    }

    /**
     * The bot has dealt with the request, if only to say that the guides don't cover it.
     *
     * @param reply what to show
     */
    record Answered(Reply reply) implements ChatResult {}

    /**
     * The bot has not looked at the request. Where a platform can, it shows this to the person
     * alone.
     *
     * @param reply what to show
     * @param refusal why
     * @param retryAfter how long to wait before the same request is worth another try; zero where
     *     waiting does not help
     */
    record Refused(Reply reply, Refusal refusal, Duration retryAfter) implements ChatResult {}

    /** Why the bot has not looked at a request. */
    enum Refusal {
        /** The text is longer than the bot reads. */
        TOO_LONG,
        /** The person, the place or the community has asked too much in too little time. */
        TOO_MANY,
        /** The bot has too much to do at once. */
        BUSY
    }

    /**
     * Something went wrong that should not.
     *
     * @param reply what to show; it names the id
     * @param id the id under which the log tells what happened
     */
    record Failed(Reply reply, String id) implements ChatResult {}

    /** The platform has delivered an event again: there is nothing to show. */
    record Duplicate() implements ChatResult {}

    /** What was only overheard has no answer: the bot keeps out of it. */
    record Overheard() implements ChatResult {}
}
