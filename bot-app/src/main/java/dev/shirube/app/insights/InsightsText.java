package dev.shirube.app.insights;

import dev.shirube.app.insights.GuideNames.Review;
import dev.shirube.app.insights.Insights.Outdated;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Tally;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
            List<Tally> tallies = insights.by(aspect);
            if (!tallies.isEmpty()) {
                lines.add("");
                lines.addAll(
                        TextTable.lines(rows(TITLES.getOrDefault(aspect, ""), aspect, insights)));
            }
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

    private static void due(Insights insights, List<String> lines) {
        if (insights.due().isEmpty()) {
            return;
        }
        lines.add("");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Guides to read again", "by", "owner"));
        for (Review review : insights.due()) {
            rows.add(List.of(review.guide(), review.by().toString(), or(review.owner(), "nobody")));
        }
        lines.addAll(TextTable.lines(rows));
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
        if (insights.outdated().isEmpty()) {
            return;
        }
        lines.add("");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Guides said to be out of date", "times", "owner"));
        for (Outdated guide : insights.outdated()) {
            rows.add(List.of(guide.guide(), "" + guide.count(), or(guide.owner(), "nobody")));
        }
        lines.addAll(TextTable.lines(rows));
    }

    private static String minute(Instant at) {
        return MINUTE.format(at.atOffset(ZoneOffset.UTC));
    }

    private static String length(Insights insights) {
        Duration length = Duration.between(insights.period().from(), insights.period().to());
        return length.toHours() % 24 == 0 ? length.toDays() + " days" : length.toHours() + " hours";
    }

    private static List<List<String>> summary(Tally now, Tally before) {
        return List.of(
                List.of("", "now", "share", "before", "share"),
                summary("questions", now.questions(), now, before.questions(), before),
                summary("answered", now.answered(), now, before.answered(), before),
                summary("in doubt", now.doubtful(), now, before.doubtful(), before),
                summary("asked back", now.askedBack(), now, before.askedBack(), before),
                summary("declined", now.declined(), now, before.declined(), before),
                List.of("people", "" + now.people(), "", "" + before.people(), ""),
                judged("👍", now.helpful(), now, before.helpful(), before),
                judged("👎", now.unhelpful(), now, before.unhelpful(), before));
    }

    private static List<String> summary(
            String name, long count, Tally now, long countBefore, Tally before) {
        return List.of(
                name,
                "" + count,
                share(count, now.questions()),
                "" + countBefore,
                share(countBefore, before.questions()));
    }

    private static List<String> judged(
            String name, long count, Tally now, long countBefore, Tally before) {
        return List.of(
                name,
                "" + count,
                share(count, now.helpful() + now.unhelpful()),
                "" + countBefore,
                share(countBefore, before.helpful() + before.unhelpful()));
    }

    private static String share(long part, long all) {
        return all == 0 ? "" : Math.round(100.0 * part / all) + " %";
    }

    private static List<List<String>> rows(String title, Aspect aspect, Insights insights) {
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<String>();
        header.add(title);
        header.addAll(COLUMNS);
        rows.add(header);
        for (Tally tally : insights.by(aspect)) {
            var row = new ArrayList<String>();
            row.add(label(aspect, tally.key(), insights.names()));
            InsightsJson.counts(tally).values().forEach(count -> row.add("" + count));
            rows.add(row);
        }
        return rows;
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
        if (insights.complaints().isEmpty()) {
            return;
        }
        lines.add("");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("What did not help", "why", "times"));
        for (Complained complained : insights.complaints()) {
            rows.add(
                    List.of(
                            label(
                                    Aspect.SECTION,
                                    List.of(complained.guide(), complained.section()),
                                    insights.names()),
                            complained.complaint(),
                            "" + complained.count()));
        }
        lines.addAll(TextTable.lines(rows));
    }
}
