package dev.shirube.app.insights.gaps;

import dev.shirube.app.insights.CsvCell;
import dev.shirube.app.insights.JsonFields;
import dev.shirube.chat.history.Comment;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes gaps in each form. */
final class GapLists {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final int MOST_WORDINGS = 5;

    private GapLists() {}

    /** Writes for a person at a terminal. */
    static List<String> text(GapReport report) {
        var lines = new ArrayList<String>();
        lines.add(
                "%s to %s (UTC): %d questions without an answer or with one in doubt, in %d groups"
                        .formatted(
                                MINUTE.format(report.period().from().atOffset(ZoneOffset.UTC)),
                                MINUTE.format(report.period().to().atOffset(ZoneOffset.UTC)),
                                report.questions(),
                                report.groupCount()));
        int number = 1;
        for (GapReport.Entry entry : report.entries()) {
            lines.add("");
            lines.add("%d. %s".formatted(number, entry.group().name()));
            number++;
            add(entry, lines);
        }
        return lines;
    }

    private static void add(GapReport.Entry entry, List<String> lines) {
        GapGroup group = entry.group();
        lines.add("   " + counts(group));
        List<String> others =
                group.wordings().stream()
                        .map(GapGroup.Wording::words)
                        .filter(words -> !words.equals(group.name()))
                        .limit(MOST_WORDINGS)
                        .toList();
        if (!others.isEmpty()) {
            long more = group.wordings().size() - 1L - others.size();
            lines.add(
                    "   also: "
                            + String.join(" / ", others)
                            + (more > 0 ? " / and %d more".formatted(more) : ""));
        }
        for (Diagnosis.Near near : entry.diagnosis().nearest()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "   near: %.2f %s › %s",
                            near.confidence(),
                            near.guide(),
                            String.join(" › ", near.path())));
        }
        entry.comments().forEach(comment -> lines.add("   said: " + comment.words()));
        lines.add("   lacks: " + lack(entry.diagnosis()));
    }

    private static String counts(GapGroup group) {
        var counts = new StringJoiner(", ");
        counts.add("people %d".formatted(group.people()));
        counts.add("times %d".formatted(group.times()));
        counts.add("declined %d".formatted(group.declined()));
        counts.add("👎 %d".formatted(group.unhelpful()));
        counts.add("in doubt %d".formatted(group.doubtful()));
        if (!group.job().isEmpty()) {
            counts.add("job " + group.job());
        }
        if (!group.topic().isEmpty()) {
            counts.add("topic " + group.topic());
        }
        return counts.toString();
    }

    private static String lack(Diagnosis diagnosis) {
        return switch (diagnosis.lack()) {
            case GUIDE -> "a guide to " + diagnosis.subject();
            case SECTION ->
                    "in the guide %s a section on %s"
                            .formatted(
                                    diagnosis.subject(),
                                    diagnosis.topic() == null ? "it" : diagnosis.topic().id());
            case EVERYTHING -> "anything that has to do with it";
            case WORDS -> "the words that people use, or a section on it";
            case NOTHING ->
                    diagnosis.sure() ? "nothing: it is answered now" : "the job: the bot asks back";
        };
    }

    /** Writes one object of JSON, on one line. */
    static String json(GapReport report) {
        return JsonMapper.shared()
                .writeValueAsString(
                        JsonFields.of(
                                "from", report.period().from().toString(),
                                "to", report.period().to().toString(),
                                "questions", report.questions(),
                                "groupCount", report.groupCount(),
                                "groups", report.entries().stream().map(GapLists::entry).toList()));
    }

    /** Returns what is lacking, as exports name it. */
    private static String name(Diagnosis diagnosis) {
        return diagnosis.lack().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, @Nullable Object> entry(GapReport.Entry entry) {
        GapGroup group = entry.group();
        Diagnosis diagnosis = entry.diagnosis();
        return JsonFields.of(
                "id", group.id(),
                "name", group.name(),
                "people", group.people(),
                "times", group.times(),
                "declined", group.declined(),
                "unhelpful", group.unhelpful(),
                "doubtful", group.doubtful(),
                "job", group.job(),
                "topic", group.topic(),
                "reason", group.reason(),
                "now", diagnosis.outcome().id(),
                "lacks", name(diagnosis),
                "subject", diagnosis.subject(),
                "wordings", group.wordings().stream().map(GapLists::wording).toList(),
                "comments", entry.comments().stream().map(Comment::words).toList(),
                "nearest", diagnosis.nearest().stream().map(GapLists::near).toList());
    }

    private static Map<String, @Nullable Object> wording(GapGroup.Wording wording) {
        return JsonFields.of(
                "words", wording.words(), "people", wording.people(), "times", wording.times());
    }

    private static Map<String, @Nullable Object> near(Diagnosis.Near near) {
        return JsonFields.of(
                "guide", near.guide(),
                "section", near.section(),
                "heading", String.join(" › ", near.path()),
                "confidence", near.confidence());
    }

    /** Writes CSV (RFC 4180): one line a wording, with the figures of its group. */
    static List<String> csv(GapReport report) {
        var lines = new ArrayList<String>();
        lines.add(
                "group,name,words,people,times,group_people,group_times,declined,unhelpful,doubtful,"
                    + "job,topic,reason,lacks,nearest_guide,nearest_section,confidence,comments");
        for (GapReport.Entry entry : report.entries()) {
            entry.group().wordings().forEach(wording -> lines.add(line(entry, wording)));
        }
        return lines;
    }

    private static String line(GapReport.Entry entry, GapGroup.Wording wording) {
        GapGroup group = entry.group();
        Optional<Diagnosis.Near> near = entry.diagnosis().nearest().stream().findFirst();
        return Stream.of(
                        group.id(),
                        group.name(),
                        wording.words(),
                        "" + wording.people(),
                        "" + wording.times(),
                        "" + group.people(),
                        "" + group.times(),
                        "" + group.declined(),
                        "" + group.unhelpful(),
                        "" + group.doubtful(),
                        group.job(),
                        group.topic(),
                        group.reason(),
                        name(entry.diagnosis()),
                        near.map(Diagnosis.Near::guide).orElse(""),
                        near.map(n -> String.join(" › ", n.path())).orElse(""),
                        near.map(n -> String.format(Locale.ROOT, "%.2f", n.confidence()))
                                .orElse(""),
                        String.join(" / ", entry.comments(wording)))
                .map(CsvCell::of)
                .collect(Collectors.joining(","));
    }
}
