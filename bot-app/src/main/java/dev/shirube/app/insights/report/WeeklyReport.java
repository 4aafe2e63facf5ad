package dev.shirube.app.insights.report;

import dev.shirube.answer.Outcome;
import dev.shirube.app.insights.GuideNames;
import dev.shirube.app.insights.GuideNames.Review;
import dev.shirube.app.insights.Insights;
import dev.shirube.app.insights.InsightsWords;
import dev.shirube.app.insights.KeptQuestions;
import dev.shirube.app.insights.gaps.GapGrouping;
import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.chat.admin.AdminGaps.Gap;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.Tally;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Reply;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is told of a week: short enough to be read on a phone.
 *
 * @param week the week
 * @param zone the time zone of its days
 * @param now all questions of it
 * @param before all questions of the week before
 * @param gaps what most people did not get, at most {@value #MOST_GAPS}
 * @param due the guides to read again, the one that is longest due first
 */
public record WeeklyReport(
        Period week, ZoneId zone, Tally now, Tally before, List<Gap> gaps, List<Review> due) {

    /** So many gaps are told. */
    public static final int MOST_GAPS = 3;

    private static final int MOST_REVIEWS = 5;

    /** Enough to find those of most people among those of most questions. */
    private static final int MANY = 100;

    private static final int LONGEST_NAME = 60;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d", Locale.ROOT);

    /** Copies the lists. */
    public WeeklyReport {
        gaps = List.copyOf(gaps);
        due = List.copyOf(due);
    }

    /**
     * Makes the report of a week.
     *
     * @param kept what has been kept, in the words of people as far as these are
     * @param grouping groups what means the same
     * @param snapshot the guides
     * @param week the week
     * @param zone the time zone of its days
     * @return the report
     * @throws InterruptedException if the thread was interrupted
     */
    public static WeeklyReport of(
            KeptQuestions kept, GapGrouping grouping, Snapshot snapshot, Period week, ZoneId zone)
            throws InterruptedException {
        LocalDate end = LocalDate.ofInstant(week.to(), zone);
        GapReport grouped = GapReport.of(kept.gaps(), week, grouping, snapshot, MOST_GAPS);
        return new WeeklyReport(
                week,
                zone,
                Insights.all(kept.questions(), week),
                Insights.all(kept.questions(), week.previous()),
                grouped.groupCount() > 0
                        ? grouped.largest(MOST_GAPS)
                        : GapReport.largest(
                                kept.questions().tallies(Aspect.GAP, week, MANY), MOST_GAPS),
                GuideNames.of(snapshot.guides()).reviews().stream()
                        .filter(review -> review.by().isBefore(end))
                        .toList());
    }

    /**
     * Writes the report.
     *
     * @param language the language
     * @param link where all figures are, or null for none
     * @return the report, as any platform can show it
     */
    public Reply reply(Language language, @Nullable String link) {
        InsightsWords words = InsightsWords.of(language, "dev.shirube.app.insights.report.report");
        var blocks = new ArrayList<Block>();
        if (now.questions() == 0) {
            blocks.add(paragraph(Span.plain(words.of("quiet"))));
        } else {
            blocks.add(
                    list(
                            List.of(
                                    words.of(
                                            "questions",
                                            now.questions(),
                                            before.questions(),
                                            now.people()),
                                    words.of(
                                            "outcomes",
                                            now.answered(),
                                            now.askedBack(),
                                            now.declined()),
                                    judged(words))));
        }
        if (!gaps.isEmpty()) {
            blocks.add(paragraph(Span.plain(words.of("gaps"))));
            blocks.add(
                    list(
                            gaps.stream()
                                    .map(gap ->
                                            words.of(
                                                    "gap",
                                                    Labels.cut(gap.name(), LONGEST_NAME),
                                                    gap.people()))
                                    .toList()));
        }
        if (!due.isEmpty()) {
            blocks.add(paragraph(Span.plain(words.of("due"))));
            blocks.add(list(reviews(words)));
        }
        if (link != null) {
            blocks.add(paragraph(new Span(words.of("link"), Set.of(), link)));
        }
        String title = words.of("title", day(week.from()), day(week.to().minusMillis(1)));
        return new Reply(Outcome.HELP, language, title, blocks, List.of(), List.of());
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }

    private String judged(InsightsWords words) {
        long all = now.helpful() + now.unhelpful();
        long allBefore = before.helpful() + before.unhelpful();
        String was =
                allBefore == 0
                        ? words.of("none")
                        : words.of("share", share(before.helpful(), allBefore));
        return all == 0
                ? words.of("no-judgements", was)
                : words.of("helpful", share(now.helpful(), all), all, was);
    }

    private static long share(long part, long all) {
        return Math.round(100.0 * part / all);
    }

    private List<String> reviews(InsightsWords words) {
        var lines = new ArrayList<String>();
        for (Review review : due.stream().limit(MOST_REVIEWS).toList()) {
            String owner = review.owner().isEmpty() ? words.of("nobody") : review.owner();
            lines.add(words.of("review", review.guide(), review.by().toString(), owner));
        }
        if (due.size() > MOST_REVIEWS) {
            lines.add(words.of("more", due.size() - MOST_REVIEWS));
        }
        return lines;
    }

    private static Block paragraph(Span span) {
        return new Block.Paragraph(List.of(span));
    }

    private static Block list(List<String> lines) {
        return new Block.ListBlock(
                false,
                1,
                lines.stream()
                        .map(line -> new Block.Item(List.of(paragraph(Span.plain(line)))))
                        .toList());
    }
}
