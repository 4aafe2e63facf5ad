package dev.shirube.app.insights;

import dev.shirube.app.insights.GuideNames.Review;
import dev.shirube.app.insights.Insights.Outdated;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Tally;

import java.util.ArrayList;
import java.util.List;

/** Writes insights as CSV (RFC 4180): one line a group of questions, one header for all. */
final class InsightsCsv {

    private static final int KEY_PARTS = 3;

    private InsightsCsv() {}

    static List<String> lines(Insights insights) {
        var lines = new ArrayList<String>();
        lines.add(
                "by,key,key2,key3,questions,people,answered,doubtful,asked_back,declined,helpful,unhelpful");
        lines.add(line("all", insights.all()));
        lines.add(line("before", insights.before()));
        for (Aspect aspect : Insights.ASPECTS) {
            insights.by(aspect).forEach(tally -> lines.add(line(InsightsJson.name(aspect), tally)));
        }
        insights.silent().forEach(slug -> lines.add(line("silent", Tally.none(List.of(slug)))));
        for (Comment comment : insights.comments()) {
            String about = comment.section().isEmpty() ? comment.question() : comment.section();
            List<String> key = List.of(comment.guide(), about, comment.words());
            lines.add(line("comment", Tally.none(key)));
        }
        for (Outdated guide : insights.outdated()) {
            List<String> key = List.of(guide.guide(), "" + guide.count(), guide.owner());
            lines.add(line("outdated", Tally.none(key)));
        }
        for (Review review : insights.due()) {
            List<String> key = List.of(review.guide(), review.by().toString(), review.owner());
            lines.add(line("due", Tally.none(key)));
        }
        return lines;
    }

    private static String line(String aspect, Tally tally) {
        var cells = new ArrayList<String>();
        cells.add(aspect);
        for (int i = 0; i < KEY_PARTS; i++) {
            cells.add(i < tally.key().size() ? CsvCell.of(tally.key().get(i)) : "");
        }
        InsightsJson.counts(tally).values().forEach(count -> cells.add("" + count));
        return String.join(",", cells);
    }
}
