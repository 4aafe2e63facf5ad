package dev.shirube.chat;

import dev.shirube.text.Language;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What a request may cost, and the language to fall back on.
 *
 * @param language the language of the bot's own words where neither platform nor question tells
 * @param maxLength the longest text that is read, in Unicode code points, at least 1
 * @param concurrent how many requests are worked on at once, at least 1
 * @param patience how long a request waits for its turn before the bot says that it is busy; zero
 *     for not at all
 * @param zone where a day begins, for counting days on which somebody has practised
 */
public record ChatSettings(
        Language language, int maxLength, int concurrent, Duration patience, ZoneId zone) {

    /** The default of {@link #maxLength()}: a long question with its story, no document. */
    public static final int MAX_LENGTH = 1_000;

    /** The default of {@link #concurrent()}. */
    public static final int CONCURRENT = 16;

    /**
     * The default of {@link #patience()}: less than the three seconds that Slack and Discord give.
     */
    public static final Duration PATIENCE = Duration.ofSeconds(2);

    /**
     * Makes settings by which days begin at the same moment everywhere.
     *
     * @param language the language to fall back on
     * @param maxLength the longest text that is read
     * @param concurrent how many requests are worked on at once
     * @param patience how long a request waits for its turn
     */
    public ChatSettings(Language language, int maxLength, int concurrent, Duration patience) {
        this(language, maxLength, concurrent, patience, ZoneOffset.UTC);
    }

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one of them is out of range
     */
    public ChatSettings {
        if (maxLength < 1 || concurrent < 1 || patience.isNegative()) {
            throw new IllegalArgumentException(
                    "maxLength and concurrent must be positive and patience not negative");
        }
    }

    /**
     * Returns the default limits.
     *
     * @param language the language to fall back on
     * @return the settings
     */
    public static ChatSettings defaults(Language language) {
        return new ChatSettings(language, MAX_LENGTH, CONCURRENT, PATIENCE);
    }
}
