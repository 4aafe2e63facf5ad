package dev.shirube.chat;

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
 */
public record ChatRequest(
        Origin origin,
        String text,
        @Nullable Locale locale,
        @Nullable String eventId,
        Set<String> guides) {

    /** Copies the set. */
    public ChatRequest {
        guides = Set.copyOf(guides);
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

    /** Leaves the words out, so that they don't end up in a log. */
    @Override
    public String toString() {
        return "ChatRequest[platform=%s, %d characters]"
                .formatted(origin.platform(), text.length());
    }
}
