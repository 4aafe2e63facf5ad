package dev.shirube.app.insights.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;

/** When a report is due, and which week it is about. */
class ReportScheduleTest {

    private static final ReportSchedule MONDAY_AT_NINE =
            new ReportSchedule(DayOfWeek.MONDAY, 9, ZoneId.of("Asia/Tokyo"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T00:00:00Z, 2026-11-23T00:00:00Z",
        "2026-11-22T23:59:59Z, 2026-11-16T00:00:00Z",
        "2026-11-29T23:59:59Z, 2026-11-23T00:00:00Z"
    })
    void itIsDueAtTheHourOfItsZone(Instant at, Instant due) {
        assertThat(MONDAY_AT_NINE.lastDue(at)).isEqualTo(due);
    }

    @Test
    void aWeekInWhichTheClockIsSetIsAWeekAllTheSame() {
        var berlin = new ReportSchedule(DayOfWeek.MONDAY, 9, ZoneId.of("Europe/Berlin"));
        Instant due = berlin.lastDue(Instant.parse("2026-10-27T00:00:00Z"));

        assertThat(due).isEqualTo("2026-10-26T08:00:00Z");
        assertThat(berlin.week(due).from()).isEqualTo("2026-10-19T07:00:00Z");
    }
}
