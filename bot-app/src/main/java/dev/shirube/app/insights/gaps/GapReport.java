package dev.shirube.app.insights.gaps;

import dev.shirube.app.insights.ReportFormat;
import dev.shirube.chat.admin.AdminGaps;
import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Gap;
import dev.shirube.chat.history.GapHistory;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.Tally;
import dev.shirube.snapshot.Snapshot;

import java.util.List;

/**
 * What people did not get in a period.
 *
 * @param period the period
 * @param questions how many questions are in all groups together
 * @param groupCount how many groups there are
 * @param entries the groups of most people, each with what the guides say to it
 */
public record GapReport(Period period, long questions, long groupCount, List<Entry> entries) {

    /** The latest so many questions are grouped; they make ten thousand wordings and more. */
    private static final int MOST_QUESTIONS = 50_000;

    private static final int MOST_COMMENTS = 1_000;

    /**
     * A group with what the guides say to it.
     *
     * @param group the group
     * @param diagnosis what comes of its most central question
     * @param comments what people wrote of it, the latest first
     */
    public record Entry(GapGroup group, Diagnosis diagnosis, List<Comment> comments) {

        /** Copies the list. */
        public Entry {
            comments = List.copyOf(comments);
        }

        /** Returns what people wrote of one wording. */
        List<String> comments(GapGroup.Wording wording) {
            return comments.stream()
                    .filter(comment -> AskedQuestion.isSame(comment.question(), wording.words()))
                    .map(Comment::words)
                    .toList();
        }
    }

    /** Copies the list. */
    public GapReport {
        entries = List.copyOf(entries);
    }

    /**
     * Groups what people did not get.
     *
     * @param history what has been kept
     * @param period the period
     * @param grouping groups
     * @param snapshot the guides as they are now
     * @param most how many groups to return at most
     * @return the report
     * @throws InterruptedException if the thread was interrupted
     */
    public static GapReport of(
            GapHistory history, Period period, GapGrouping grouping, Snapshot snapshot, int most)
            throws InterruptedException {
        List<Gap> gaps = history.gaps(period, MOST_QUESTIONS);
        List<Comment> comments = history.comments(period, MOST_COMMENTS);
        List<GapGroup> groups = grouping.group(gaps);
        return new GapReport(
                period,
                gaps.size(),
                groups.size(),
                groups.stream()
                        .limit(most)
                        .map(group ->
                                new Entry(
                                        group,
                                        Diagnosis.of(group.name(), group.job(), snapshot),
                                        of(group, comments)))
                        .toList());
    }

    /**
     * Returns the groups of most people.
     *
     * @param most how many at most
     * @return their names and how many people asked
     */
    public List<AdminGaps.Gap> largest(int most) {
        return entries.stream()
                .limit(most)
                .map(Entry::group)
                .map(group -> new AdminGaps.Gap(group.name(), group.people()))
                .toList();
    }

    /**
     * Returns the same where no words are kept.
     *
     * @param tallies the gaps by job and topic, the largest first
     * @param most how many at most
     * @return what they are about and how many people asked
     */
    public static List<AdminGaps.Gap> largest(List<Tally> tallies, int most) {
        return tallies.stream()
                .map(tally -> new AdminGaps.Gap(tally.about(), tally.people()))
                .filter(gap -> !gap.name().isEmpty())
                .limit(most)
                .toList();
    }

    /**
     * Writes them.
     *
     * @param format the form
     * @return the lines
     */
    public List<String> lines(ReportFormat format) {
        return switch (format) {
            case TEXT, MARKDOWN -> GapLists.text(this);
            case JSON -> List.of(GapLists.json(this));
            case CSV -> GapLists.csv(this);
        };
    }

    private static List<Comment> of(GapGroup group, List<Comment> comments) {
        return comments.stream()
                .filter(comment -> comment.job().equals(group.job()))
                .filter(comment ->
                        group.wordings().stream()
                                .anyMatch(wording ->
                                        AskedQuestion.isSame(comment.question(), wording.words())))
                .toList();
    }
}
