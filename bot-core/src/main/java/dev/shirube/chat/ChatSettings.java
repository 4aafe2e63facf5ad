package dev.shirube.chat;

import dev.shirube.text.Language;

import java.time.Duration;
import java.time.ZoneId;

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
}
