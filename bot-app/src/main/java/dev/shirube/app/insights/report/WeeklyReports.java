package dev.shirube.app.insights.report;

import dev.shirube.app.insights.GuideNames;
import dev.shirube.app.insights.GuideNames.Review;
import dev.shirube.app.insights.gaps.GapGrouping;
import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.GapHistory;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.chat.history.Tally;
import dev.shirube.snapshot.Snapshot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes reports of weeks.
 *
 * @param history what has been kept
 * @param gaps what people did not get, in their words as far as these are kept
 * @param grouping groups what means the same
 * @param snapshot the guides
 */
public record WeeklyReports(
        QuestionHistory history, GapHistory gaps, GapGrouping grouping, Snapshot snapshot) {

    /** Enough to find those of most people among those of most questions. */
    private static final int MANY = 100;

    /**
     * Makes the report of a week.
     *
     * @param week the week
     * @param zone the time zone of its days
     * @return the report
     * @throws InterruptedException if the thread was interrupted
     */
    public WeeklyReport of(Period week, ZoneId zone) throws InterruptedException {
        LocalDate end = LocalDate.ofInstant(week.to(), zone);
        List<Review> due =
                GuideNames.of(snapshot.guides()).reviews().stream()
                        .filter(review -> review.by().isBefore(end))
                        .toList();
        return new WeeklyReport(week, zone, all(week), all(week.previous()), biggest(week), due);
    }

    private Tally all(Period period) {
        return history.tallies(Aspect.ALL, period, 1).stream()
                .findFirst()
                .orElse(Tally.none(List.of()));
    }

    /** By their words where these are kept, else by job and topic. */
    private List<WeeklyReport.Gap> biggest(Period week) throws InterruptedException {
        GapReport grouped = GapReport.of(gaps, week, grouping, snapshot, WeeklyReport.MOST_GAPS);
        if (grouped.groupCount() > 0) {
            return grouped.entries().stream()
                    .map(entry ->
                            new WeeklyReport.Gap(entry.group().name(), entry.group().people()))
                    .toList();
        }
        var named = new ArrayList<WeeklyReport.Gap>();
        for (Tally tally : history.tallies(Aspect.GAP, week, MANY)) {
            String name = tally.about();
            if (!name.isEmpty() && named.size() < WeeklyReport.MOST_GAPS) {
                named.add(new WeeklyReport.Gap(name, tally.people()));
            }
        }
        return named;
    }
}
