package dev.shirube.chat.request;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/**
 * Something that a person said to the bot.
 *
 * @param origin where it comes from
 * @param text what was said, in words or as a command, without the mention of the bot
 * @param locale the language that the platform tells of the person, or null
 * @param eventId the platform's id of the event, the same when it delivers the event again; null
 *     where it never does
 * @param guides the slugs of the guides that may be asked in that place; empty for all
 * @param around the conversation that this one is a part of, as that of a thread is of the people
 *     in it: it is gone on with where nothing is known of the origin, and goes on with this; null
 *     for none
 * @param overheard whether it was said to nobody in particular, so that nothing but an answer is
 *     wanted: neither small talk, nor a question back, nor word that there is no answer
 */
public record ChatRequest(
        Origin origin,
        String text,
        @Nullable Locale locale,
        @Nullable String eventId,
        Set<String> guides,
        @Nullable Origin around,
        boolean overheard) {

    /** Copies the set. */
    public ChatRequest {
        guides = Set.copyOf(guides);
    }

    /**
     * Makes a request that was made to the bot, in a conversation of its own.
     *
     * @param origin where it comes from
     * @param text what was said
     * @param locale the language that the platform tells of the person, or null
     * @param eventId the platform's id of the event, or null
     * @param guides the slugs of the guides that may be asked in that place; empty for all
     */
    public ChatRequest(
            Origin origin,
            String text,
            @Nullable Locale locale,
            @Nullable String eventId,
            Set<String> guides) {
        this(origin, text, locale, eventId, guides, null, false);
    }

    /**
     * Makes a request of which the platform tells neither a language nor an event.
     *
     * @param origin where it comes from
     * @param text what was said
     * @return the request
     */
    public static ChatRequest of(Origin origin, String text) {
        return new ChatRequest(origin, text, null, null, Set.of());
    }

    /**
     * Returns the same request as part of a wider conversation.
     *
     * @param wider the conversation, or null for none
     * @return the request
     */
    public ChatRequest around(@Nullable Origin wider) {
        return new ChatRequest(origin, text, locale, eventId, guides, wider, overheard);
    }

    /**
     * Returns the same request as something that was said to nobody in particular.
     *
     * @return the request
     */
    public ChatRequest onlyOverheard() {
        return new ChatRequest(origin, text, locale, eventId, guides, around, true);
    }

    /** Leaves the words out, so that they don't end up in a log. */
    @Override
    public String toString() {
        return "ChatRequest[platform=%s, %d characters]"
                .formatted(origin.platform(), text.length());
    }
}
