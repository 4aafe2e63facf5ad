package dev.shirube.app.insights;

import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Tally;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Writes insights for a person at a terminal. */
final class InsightsText {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final Map<Aspect, String> TITLES =
            Map.ofEntries(
                    Map.entry(Aspect.DAY, "By day"),
                    Map.entry(Aspect.JOB, "By job"),
                    Map.entry(Aspect.TOPIC, "By topic"),
                    Map.entry(Aspect.PLATFORM, "By platform"),
                    Map.entry(Aspect.PLACE, "By channel"),
                    Map.entry(Aspect.LANGUAGE, "By language"),
                    Map.entry(Aspect.ASKED, "Asked most"),
                    Map.entry(Aspect.SECTION, "Quoted most"),
                    Map.entry(Aspect.WORDS, "In these words"),
                    Map.entry(Aspect.GAP, "Gaps: no answer, or one in doubt"),
                    Map.entry(Aspect.GAP_WORDS, "Gaps in these words"));

    private static final List<String> COLUMNS =
            List.of(
                    "questions",
                    "people",
                    "answered",
                    "in doubt",
                    "asked back",
                    "declined",
                    "👍",
                    "👎");

    private InsightsText() {}

    static List<String> lines(Insights insights) {
        var lines = new ArrayList<String>();
        lines.add(
                "%s to %s (UTC), beside the %s before"
                        .formatted(
                                minute(insights.period().from()),
                                minute(insights.period().to()),
                                length(insights)));
        lines.add("");
        lines.addAll(TextTable.lines(summary(insights.all(), insights.before())));
        for (Aspect aspect : Insights.ASPECTS) {
            table(
                    row(TITLES.getOrDefault(aspect, ""), COLUMNS),
                    insights.by(aspect),
                    tally ->
                            row(
                                    label(aspect, tally.key(), insights.names()),
                                    InsightsJson.counts(tally).values()),
                    lines);
        }
        complaints(insights, lines);
        comments(insights, lines);
        if (!insights.silent().isEmpty()) {
            lines.add("");
            lines.add("Guides that nobody asked about");
            lines.add(String.join(", ", insights.silent()));
        }
        outdated(insights, lines);
        due(insights, lines);
        return lines;
    }

    /** Adds a table behind an empty line, if it has rows. */
    private static <T> void table(
            List<String> header, List<T> all, Function<T, List<String>> row, List<String> lines) {
        if (!all.isEmpty()) {
            lines.add("");
            lines.addAll(
                    TextTable.lines(
                            Stream.concat(Stream.of(header), all.stream().map(row)).toList()));
        }
    }

    private static void due(Insights insights, List<String> lines) {
        table(
                List.of("Guides to read again", "by", "owner"),
                insights.due(),
                due -> List.of(due.guide(), due.by().toString(), or(due.owner(), "nobody")),
                lines);
    }

    private static void comments(Insights insights, List<String> lines) {
        if (insights.comments().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("In their own words");
        for (Comment comment : insights.comments()) {
            lines.add(
                    "  %s: %s%s"
                            .formatted(
                                    insights.names().about(comment),
                                    comment.words(),
                                    comment.complaint().isEmpty()
                                            ? ""
                                            : " (" + comment.complaint() + ")"));
        }
    }

    private static void outdated(Insights insights, List<String> lines) {
        table(
                List.of("Guides said to be out of date", "times", "owner"),
                insights.outdated(),
                guide -> List.of(guide.guide(), "" + guide.count(), or(guide.owner(), "nobody")),
                lines);
    }

    private static String minute(Instant at) {
        return MINUTE.format(at.atOffset(ZoneOffset.UTC));
    }

    private static String length(Insights insights) {
        Duration length = Duration.between(insights.period().from(), insights.period().to());
        return length.toHours() % 24 == 0 ? length.toDays() + " days" : length.toHours() + " hours";
    }

    private static List<List<String>> summary(Tally now, Tally before) {
        ToLongFunction<Tally> judged = tally -> tally.helpful() + tally.unhelpful();
        return List.of(
                List.of("", "now", "share", "before", "share"),
                summary("questions", Tally::questions, Tally::questions, now, before),
                summary("answered", Tally::answered, Tally::questions, now, before),
                summary("in doubt", Tally::doubtful, Tally::questions, now, before),
                summary("asked back", Tally::askedBack, Tally::questions, now, before),
                summary("declined", Tally::declined, Tally::questions, now, before),
                List.of("people", "" + now.people(), "", "" + before.people(), ""),
                summary("👍", Tally::helpful, judged, now, before),
                summary("👎", Tally::unhelpful, judged, now, before));
    }

    private static List<String> summary(
            String name,
            ToLongFunction<Tally> count,
            ToLongFunction<Tally> of,
            Tally now,
            Tally before) {
        return List.of(
                name,
                "" + count.applyAsLong(now),
                share(count.applyAsLong(now), of.applyAsLong(now)),
                "" + count.applyAsLong(before),
                share(count.applyAsLong(before), of.applyAsLong(before)));
    }

    private static String share(long part, long all) {
        return all == 0 ? "" : Math.round(100.0 * part / all) + " %";
    }

    private static List<String> row(String first, Collection<? extends @Nullable Object> others) {
        return Stream.concat(Stream.of(first), others.stream().map(other -> "" + other)).toList();
    }

    private static String label(Aspect aspect, List<String> key, GuideNames names) {
        return switch (aspect) {
            case ALL -> "";
            case DAY, PLATFORM, LANGUAGE, WORDS, GAP_WORDS -> or(key.getFirst(), "unknown");
            case JOB -> or(key.getFirst(), "no job");
            case TOPIC -> or(key.getFirst(), "no topic");
            case GUIDE -> or(key.getFirst(), "no guide");
            case PLACE -> key.get(0) + " " + or(key.get(1), "direct");
            case ASKED -> or(key.get(0), "no job") + " · " + or(key.get(1), "no topic");
            case SECTION ->
                    key.get(1).isEmpty()
                            ? or(key.get(0), "nothing quoted")
                            : key.get(0) + " › " + names.section(key.get(1));
            case GAP ->
                    or(key.get(0), "in-doubt")
                            + ": "
                            + or(key.get(1), "no job")
                            + " · "
                            + or(key.get(2), "no topic");
        };
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static void complaints(Insights insights, List<String> lines) {
        table(
                List.of("What did not help", "why", "times"),
                insights.complaints(),
                complained ->
                        List.of(
                                label(
                                        Aspect.SECTION,
                                        List.of(complained.guide(), complained.section()),
                                        insights.names()),
                                complained.complaint(),
                                "" + complained.count()),
                lines);
    }
}
