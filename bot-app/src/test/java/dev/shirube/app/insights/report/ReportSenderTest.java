package dev.shirube.app.insights.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.ChannelPost;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Each week is reported once, whatever happens in between. */
class ReportSenderTest {

    private static final ReportSchedule MONDAY_AT_NINE =
            new ReportSchedule(DayOfWeek.MONDAY, 9, ZoneId.of("Asia/Tokyo"));

    @TempDir Path folder;

    private final List<String> posted = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-20T00:00:00Z");
    private boolean reachable = true;

    /** A platform that is not always there. */
    private final class Platform implements ChannelPost {

        @Override
        public String platform() {
            return "slack";
        }

        @Override
        public void post(String channel, Reply message) throws NotPostedException {
            if (!reachable) {
                throw new NotPostedException("Slack does not answer");
            }
            posted.add(channel + " " + message.title());
        }
    }

    private ReportSender started() {
        return new ReportSender(
                MONDAY_AT_NINE,
                "C1",
                new Platform(),
                due ->
                        new Reply(
                                Outcome.HELP,
                                Language.JA,
                                "" + due,
                                List.of(),
                                List.of(),
                                List.of()),
                new LastReport(folder.resolve("data").resolve("weekly-report")),
                () -> now);
    }

    private void at(String time) {
        now = Instant.parse(time);
    }

    @Test
    void aReportIsSentAtItsHourAndNotBefore() throws Exception {
        ReportSender sender = started();
        assertThat(sender.send()).isFalse();
        at("2026-11-22T23:59:59Z");
        assertThat(sender.send()).isFalse();
        at("2026-11-23T00:00:00Z");
        assertThat(sender.send()).isTrue();
        at("2026-11-23T00:01:00Z");
        assertThat(sender.send()).isFalse();
        assertThat(posted).containsExactly("C1 2026-11-23T00:00:00Z");
    }

    @Test
    void afterARestartItIsNotSentTwiceAndWhatWasMissedIsSentOnce() throws Exception {
        started().send();
        at("2026-11-23T05:00:00Z");
        assertThat(started().send()).isTrue();
        assertThat(started().send()).isFalse();

        at("2026-12-16T05:00:00Z");
        assertThat(started().send()).isTrue();
        assertThat(started().send()).isFalse();
        assertThat(posted).containsExactly("C1 2026-11-23T00:00:00Z", "C1 2026-12-14T00:00:00Z");
    }

    @Test
    void whatCouldNotBeSentIsTriedAgainAfterAPauseThatGrows() throws Exception {
        ReportSender sender = started();
        sender.send();
        reachable = false;
        at("2026-11-23T00:00:00Z");
        assertThat(sender.send()).isFalse();
        at("2026-11-23T00:01:00Z");
        assertThat(sender.send()).isFalse();
        reachable = true;
        at("2026-11-23T00:02:59Z");
        assertThat(sender.send()).isFalse();
        at("2026-11-23T00:03:00Z");
        assertThat(sender.send()).isTrue();
        assertThat(posted).containsExactly("C1 2026-11-23T00:00:00Z");
    }

    @Test
    void whatArrivedIsNotSentAgainWhereThatCannotBeRemembered() throws Exception {
        ReportSender sender = started();
        sender.send();
        Path file = folder.resolve("data").resolve("weekly-report");
        at("2026-11-23T00:00:00Z");
        assertThat(sender.send()).isTrue();

        at("2026-11-30T00:00:00Z");
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
        assertThat(sender.send()).isFalse();
        Files.delete(file.resolve("in the way"));
        Files.delete(file);
        Files.writeString(file, "2026-11-23T00:00:00Z\n");
        at("2026-11-30T01:00:00Z");
        assertThat(sender.send()).isTrue();
        assertThat(sender.send()).isFalse();
        assertThat(posted).containsExactly("C1 2026-11-23T00:00:00Z", "C1 2026-11-30T00:00:00Z");
    }

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
