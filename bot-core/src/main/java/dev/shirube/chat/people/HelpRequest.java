package dev.shirube.chat.people;

import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A question that was passed on to people. It has no words: these are in its message.
 *
 * @param id its id, which nobody can guess
 * @param at when it was passed on
 * @param platform the platform
 * @param asker who asked, by the platform's own id; empty where that is forgotten
 * @param language the language to speak to the asker
 * @param job the job that it is about, or null
 * @param channel the channel that it was posted in
 * @param message the id of its message; empty until it is posted
 * @param state how far it is
 * @param helper who has taken it, by the platform's own id; empty where nobody has or that is
 *     forgotten
 */
public record HelpRequest(
        String id,
        Instant at,
        String platform,
        String asker,
        Language language,
        @Nullable String job,
        String channel,
        String message,
        State state,
        String helper) {

    /** How far a request is. */
    public enum State {
        /** Nobody has taken it. */
        OPEN,
        /** Somebody has. */
        TAKEN,
        /** It is solved. */
        SOLVED
    }

    /**
     * Returns the same request with its message.
     *
     * @param posted the id of the message
     * @return the request
     */
    public HelpRequest posted(String posted) {
        return new HelpRequest(
                id, at, platform, asker, language, job, channel, posted, state, helper);
    }

    /**
     * Returns the same request, taken by somebody.
     *
     * @param person who
     * @return the request
     */
    public HelpRequest taken(String person) {
        return new HelpRequest(
                id, at, platform, asker, language, job, channel, message, State.TAKEN, person);
    }

    /**
     * Returns the same request, solved, without anybody's id.
     *
     * @return the request
     */
    public HelpRequest solved() {
        return new HelpRequest(
                id, at, platform, "", language, job, channel, message, State.SOLVED, "");
    }

    /** Leaves the people out, so that they don't end up in a log. */
    @Override
    public String toString() {
        return "HelpRequest[platform=%s, state=%s]".formatted(platform, state);
    }
}
