package dev.shirube.app.insights.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.insights.GuideNames.Review;
import dev.shirube.chat.admin.AdminGaps.Gap;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.Tally;
import dev.shirube.reply.Messages;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** What people read on a Monday. */
class WeeklyReportTest {

    private static final Period WEEK =
            Period.before(Duration.ofDays(7), Instant.parse("2026-11-23T00:00:00Z"));

    private static final Tally NOW = new Tally(List.of(), 90, 8, 10, 1_120, 41, 22, 3);
    private static final Tally BEFORE = new Tally(List.of(), 70, 9, 8, 20, 38, 16, 4);
    private static final Tally NOTHING = Tally.none(List.of());

    private static String text(WeeklyReport report, Language language) {
        return new PlainTextRenderer(new Messages())
                .render(report.reply(language, "https://bot.example.com/insights"));
    }

    private static WeeklyReport report(Tally now, Tally before, List<Gap> gaps, List<Review> due) {
        return new WeeklyReport(WEEK, ZoneId.of("Asia/Tokyo"), now, before, gaps, due);
    }

    @Test
    void itTellsTheWeekInALine() {
        WeeklyReport report =
                report(
                        NOW,
                        BEFORE,
                        List.of(new Gap("灯台守の夜勤は？", 7), new Gap("あ".repeat(200), 1)),
                        List.of(new Review("cto", LocalDate.parse("2026-11-01"), "")));

        assertThat(text(report, Language.JA))
                .contains(
                        "11/16〜11/23の週",
                        "質問 1,220件（前の週 98件）、41人",
                        "回答 90、聞き返し 10、回答なし 1,120",
                        "👍 25件中 88%（前の週 80%）",
                        "灯台守の夜勤は？（7人）",
                        "cto：2026-11-01まで（担当なし）",
                        "https://bot.example.com/insights")
                .doesNotContain("あ".repeat(61));
        assertThat(text(report, Language.EN))
                .contains(
                        "Week of 11/16 to 11/23",
                        "Questions 1,220 (before: 98), people 41",
                        "👍 88 % of 25 (before: 80 %)",
                        "cto, since 2026-11-01 (nobody)",
                        "(1 person)",
                        "(7 people)");
    }

    @Test
    void aQuietWeekHasLittleToTell() {
        assertThat(text(report(NOTHING, NOTHING, List.of(), List.of()), Language.EN))
                .contains("Nobody asked anything.")
                .doesNotContain("Not answered", "👍");
        assertThat(
                        text(
                                report(
                                        new Tally(List.of(), 1, 0, 0, 0, 1, 0, 0),
                                        NOTHING,
                                        List.of(),
                                        List.of()),
                                Language.EN))
                .contains("👍 nobody has said yet (before: none)");
    }

    @Test
    void itStaysShortHoweverMuchIsDue() {
        List<Review> due =
                IntStream.range(0, 30)
                        .mapToObj(
                                i -> new Review("guide" + i, LocalDate.parse("2026-01-01"), "Ann"))
                        .toList();

        assertThat(text(report(NOW, BEFORE, List.of(), due), Language.EN))
                .contains("guide4", "and 25 more")
                .doesNotContain("guide5,")
                .hasSizeLessThan(700);
    }
}
