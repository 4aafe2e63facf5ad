package dev.shirube.app.insights;

import dev.shirube.app.insights.GuideNames.Review;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.chat.history.Tally;
import dev.shirube.chat.log.Complaint;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people asked in a period.
 *
 * @param period the period
 * @param all all questions of it
 * @param before all questions of the period of the same length before
 * @param groups the questions by each aspect
 * @param complaints why answers did not help
 * @param comments what people wrote of answers that did not help, the latest first
 * @param outdated guides that people said to be out of date, the most often first
 * @param silent the slugs of guides that no question of the period was about
 * @param names what ids stand for
 */
public record Insights(
        Period period,
        Tally all,
        Tally before,
        Map<Aspect, List<Tally>> groups,
        List<Complained> complaints,
        List<Comment> comments,
        List<Outdated> outdated,
        List<String> silent,
        GuideNames names) {

    /** More than any report reads, and a bound on what is held in memory. */
    private static final int MANY = 10_000;

    /** In the order in which they are told. */
    static final List<Aspect> ASPECTS =
            List.of(
                    Aspect.DAY,
                    Aspect.JOB,
                    Aspect.TOPIC,
                    Aspect.PLATFORM,
                    Aspect.PLACE,
                    Aspect.LANGUAGE,
                    Aspect.ASKED,
                    Aspect.SECTION,
                    Aspect.WORDS,
                    Aspect.GAP,
                    Aspect.GAP_WORDS);

    /** Copies lists and map. */
    public Insights {
        groups = Map.copyOf(groups);
        complaints = List.copyOf(complaints);
        comments = List.copyOf(comments);
        outdated = List.copyOf(outdated);
        silent = List.copyOf(silent);
    }

    /**
     * Asks a history.
     *
     * @param history what has been kept
     * @param period the period
     * @param names what ids stand for
     * @param most how many groups of an aspect to tell at most; of days all are told
     * @return what people asked
     */
    public static Insights of(QuestionHistory history, Period period, GuideNames names, int most) {
        return of(history, period, names, most, ASPECTS);
    }

    /**
     * Asks a history for some aspects alone: each takes its time where there are many questions.
     *
     * @param kept what has been kept
     * @param period the period
     * @param names what ids stand for
     * @param most how many groups of an aspect to tell at most; of days all are told
     * @param aspects by what questions are counted
     * @return what people asked
     */
    public static Insights of(
            QuestionHistory kept, Period period, GuideNames names, int most, List<Aspect> aspects) {
        QuestionHistory history = kept.counted(period);
        List<Tally> jobs = history.tallies(Aspect.JOB, period, MANY);
        Map<Aspect, List<Tally>> groups = new EnumMap<>(Aspect.class);
        for (Aspect aspect : aspects) {
            groups.put(
                    aspect,
                    switch (aspect) {
                        case DAY -> history.tallies(aspect, period, MANY);
                        case JOB -> jobs.stream().limit(most).toList();
                        default -> history.tallies(aspect, period, most);
                    });
        }
        return new Insights(
                period,
                all(history, period),
                all(history, period.previous()),
                groups,
                history.complaints(period, most),
                history.comments(period, most),
                Outdated.of(history.complaints(period, MANY), names.owners()),
                silent(jobs, history.tallies(Aspect.GUIDE, period, MANY), names),
                names);
    }

    /**
     * Counts all questions.
     *
     * @param history what has been kept
     * @param period the period
     * @return all of its questions together
     */
    public static Tally all(QuestionHistory history, Period period) {
        return history.tallies(Aspect.ALL, period, 1).stream()
                .findFirst()
                .orElse(Tally.none(List.of()));
    }

    private static List<String> silent(List<Tally> jobs, List<Tally> guides, GuideNames names) {
        Set<String> asked =
                Stream.concat(jobs.stream(), guides.stream())
                        .filter(tally -> tally.questions() > 0)
                        .map(tally -> tally.key().getFirst())
                        .collect(Collectors.toSet());
        return names.slugs().stream().filter(slug -> !asked.contains(slug)).sorted().toList();
    }

    /**
     * {@return the guides that are to be read again, since their day was before the end of the
     * period, the one that is longest due first}
     */
    public List<Review> due() {
        LocalDate end = LocalDate.ofInstant(period.to(), ZoneOffset.UTC);
        return names.reviews().stream().filter(review -> review.by().isBefore(end)).toList();
    }

    /**
     * Writes them.
     *
     * @param format the form
     * @return the lines
     */
    public List<String> lines(ReportFormat format) {
        return switch (format) {
            case TEXT, MARKDOWN -> InsightsText.lines(this);
            case JSON -> List.of(InsightsJson.write(this));
            case CSV -> InsightsCsv.lines(this);
        };
    }

    /**
     * Returns the groups of an aspect.
     *
     * @param aspect the aspect
     * @return the groups, the largest first
     */
    public List<Tally> by(Aspect aspect) {
        return groups.getOrDefault(aspect, List.of());
    }

    /**
     * A guide that people said to be out of date.
     *
     * @param guide the slug of the guide
     * @param count how often
     * @param owner who looks after it, or empty
     */
    public record Outdated(String guide, long count, String owner) {

        /** Counts by guides what people said of sections, the most often first. */
        static List<Outdated> of(List<Complained> complaints, Map<String, String> owners) {
            var counts = new TreeMap<String, Long>();
            for (Complained complained : complaints) {
                if (complained.complaint().equals(Complaint.OUT_OF_DATE.id())
                        && !complained.guide().isEmpty()) {
                    counts.merge(complained.guide(), complained.count(), Long::sum);
                }
            }
            return counts.entrySet().stream()
                    .map(entry ->
                            new Outdated(
                                    entry.getKey(),
                                    entry.getValue(),
                                    owners.getOrDefault(entry.getKey(), "")))
                    .sorted(Comparator.comparingLong((Outdated guide) -> -guide.count()))
                    .toList();
        }
    }
}
