package dev.shirube.app.insights.gaps;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Writes gaps for a person at a terminal. */
final class GapsText {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final int MOST_WORDINGS = 5;

    private GapsText() {}

    static List<String> lines(GapReport report) {
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
}
