package dev.shirube.discord;

import dev.shirube.chat.BackOff;

import java.time.Duration;

/**
 * How often the bot does what nobody asks it to.
 *
 * @param backOff when it tries to connect again
 * @param menu how often the menu of commands is compared with the topics, which may change while
 *     the bot runs
 */
record Pace(BackOff backOff, Duration menu) {

    static final Pace USUAL = new Pace(BackOff.USUAL, Duration.ofMinutes(1));
}
