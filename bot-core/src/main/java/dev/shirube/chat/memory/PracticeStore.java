package dev.shirube.chat.memory;

import dev.shirube.chat.request.Origin;
import dev.shirube.practice.PracticeSession;
import dev.shirube.practice.PracticeStreak;

import java.time.Duration;
import java.util.Optional;

/**
 * Remembers for a while where people stand who practise an interview: one session a person and
 * platform, wherever they go on. What they answer is in none of it. Must be safe for use by several
 * threads, and return at once: whoever practises is waiting.
 */
public interface PracticeStore {

    /** How long a session is remembered after its last step. */
    Duration EXPIRY = Duration.ofHours(2);

    /** How long a streak is remembered: on the third day it is none any more. */
    Duration STREAK_EXPIRY = Duration.ofDays(3);

    /**
     * Finds a session.
     *
     * @param person who practises; the place is of no account
     * @return where they stand, or nothing
     */
    Optional<PracticeSession> find(Origin person);

    /**
     * Remembers a session in the place of the one before.
     *
     * @param person who practises
     * @param session where they stand
     */
    void save(Origin person, PracticeSession session);

    /**
     * Forgets a session.
     *
     * @param person who practised
     */
    void end(Origin person);

    /**
     * Finds on how many days in a row somebody has practised.
     *
     * @param person who practises
     * @return the days, or nothing
     */
    Optional<PracticeStreak> streak(Origin person);

    /**
     * Remembers on how many days in a row somebody has practised.
     *
     * @param person who practises
     * @param streak the days
     */
    void save(Origin person, PracticeStreak streak);

    /**
     * Forgets all of a person.
     *
     * @param person who wishes it
     */
    void forget(Origin person);
}
