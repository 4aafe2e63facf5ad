package dev.shirube.app.insights.gaps;

import dev.shirube.app.insights.CsvCell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes gaps as CSV (RFC 4180): one line a wording, with the figures of its group. */
final class GapsCsv {

    private GapsCsv() {}

    static List<String> lines(GapReport report) {
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
                        GapsJson.lack(entry.diagnosis()),
                        near.map(Diagnosis.Near::guide).orElse(""),
                        near.map(n -> String.join(" › ", n.path())).orElse(""),
                        near.map(n -> String.format(Locale.ROOT, "%.2f", n.confidence()))
                                .orElse(""),
                        String.join(" / ", entry.comments(wording)))
                .map(CsvCell::of)
                .collect(Collectors.joining(","));
    }
}
