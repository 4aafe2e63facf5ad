package dev.shirube.app.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;

/** When something is due, and when it was before that. */
class ScheduleTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @ParameterizedTest
    @CsvSource({
        "2031-02-03T00:00:00Z, 2031-02-03T00:00:00Z",
        "2031-02-03T23:59:59Z, 2031-02-03T00:00:00Z",
        "2031-02-02T23:59:59Z, 2031-02-02T00:00:00Z"
    })
    void eachDayItIsDueAtTheHourOfItsZone(Instant at, Instant due) {
        assertThat(new Schedule(null, 9, TOKYO).lastDue(at)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T00:00:00Z, 2026-11-23T00:00:00Z",
        "2026-11-22T23:59:59Z, 2026-11-16T00:00:00Z",
        "2026-11-29T23:59:59Z, 2026-11-23T00:00:00Z"
    })
    void eachWeekItIsDueAtTheHourOfItsZone(Instant at, Instant due) {
        assertThat(new Schedule(DayOfWeek.MONDAY, 9, TOKYO).lastDue(at)).isEqualTo(due);
    }

    @Test
    void aWeekInWhichTheClockIsSetIsAWeekAllTheSame() {
        var berlin = new Schedule(DayOfWeek.MONDAY, 9, ZoneId.of("Europe/Berlin"));
        Instant due = berlin.lastDue(Instant.parse("2026-10-27T00:00:00Z"));

        assertThat(due).isEqualTo("2026-10-26T08:00:00Z");
        assertThat(berlin.before(due)).isEqualTo("2026-10-19T07:00:00Z");
    }
}
