package dev.shirube.app.insights.report;

import dev.shirube.app.post.PlannedPost;
import dev.shirube.chat.history.Period;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * When the report is due.
 *
 * @param day the day of the week
 * @param hour the hour of that day, 0 to 23
 * @param zone the time zone of both
 */
public record ReportSchedule(DayOfWeek day, int hour, ZoneId zone) implements PlannedPost.Schedule {

    @Override
    public Instant lastDue(Instant now) {
        ZonedDateTime there = now.atZone(zone);
        ZonedDateTime due =
                there.with(TemporalAdjusters.previousOrSame(day))
                        .truncatedTo(ChronoUnit.DAYS)
                        .withHour(hour);
        return (due.isAfter(there) ? due.minusWeeks(1) : due).toInstant();
    }

    /**
     * Returns what the report that is due at a time is about.
     *
     * @param due a time of the schedule
     * @return the week before
     */
    public Period week(Instant due) {
        return new Period(due.atZone(zone).minusWeeks(1).toInstant(), due);
    }
}
