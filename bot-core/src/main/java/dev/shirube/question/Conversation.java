package dev.shirube.question;

import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered from one question to the next. Immutable.
 *
 * @param job the slug of the guide that was talked about, or null
 * @param topic the id of the topic that was talked about, or null
 * @param years the level of experience that was talked about, or null
 */
public record Conversation(
        @Nullable String job, @Nullable String topic, @Nullable YearRange years) {

    /** A conversation that has not begun. */
    public static final Conversation EMPTY = new Conversation(null, null, null);
}
