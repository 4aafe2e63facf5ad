package dev.shirube.app.post;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * When something is due: at an hour of each day, or of one day of each week.
 *
 * @param weekday the day of the week, or null for each day
 * @param hour the hour of that day, 0 to 23
 * @param zone the time zone of both
 */
public record Schedule(@Nullable DayOfWeek weekday, int hour, ZoneId zone) {

    /**
     * Returns when it was due last.
     *
     * @param now the time
     * @return the latest time of the schedule that is not after it
     */
    public Instant lastDue(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate day =
                weekday == null ? today : today.with(TemporalAdjusters.previousOrSame(weekday));
        return at(day).isAfter(now) ? before(at(day)) : at(day);
    }

    /**
     * Returns when it was due the time before.
     *
     * @param due a time of the schedule
     * @return a day or a week earlier, by the clock of the zone
     */
    public Instant before(Instant due) {
        return at(LocalDate.ofInstant(due, zone).minusDays(weekday == null ? 1 : 7));
    }

    private Instant at(LocalDate day) {
        return day.atTime(hour, 0).atZone(zone).toInstant();
    }
}
