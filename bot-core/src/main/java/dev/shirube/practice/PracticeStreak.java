package dev.shirube.practice;

import java.time.LocalDate;

/**
 * On how many days in a row somebody has practised. Immutable.
 *
 * @param last the last of these days
 * @param days how many there are, at least 1
 */
public record PracticeStreak(LocalDate last, int days) {

    /**
     * Begins with one day.
     *
     * @param day the day
     * @return the streak
     */
    public static PracticeStreak of(LocalDate day) {
        return new PracticeStreak(day, 1);
    }

    /**
     * Counts a day.
     *
     * @param day the day on which somebody practises
     * @return this on its last day, one more on the day after, else a new one
     */
    public PracticeStreak on(LocalDate day) {
        if (day.equals(last)) {
            return this;
        }
        return day.equals(last.plusDays(1)) ? new PracticeStreak(day, days + 1) : of(day);
    }
}
