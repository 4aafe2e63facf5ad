package dev.shirube.app.eval;

import dev.shirube.app.eval.Scores.Measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints judgements. The same judgements give the same text. */
public final class Report {

    private static final List<Measure> COLUMNS =
            List.of(
                    Measure.OUTCOME,
                    Measure.SECTION,
                    Measure.PASSAGE,
                    Measure.GUIDE,
                    Measure.PRECISION,
                    Measure.RIGHT);

    /** Creates a report. */
    public Report() {}

    /**
     * Returns the table: one line a kind in the order of the file, then the total.
     *
     * @param judgements the judgements in the order of the file
     * @return the lines
     */
    public List<String> table(List<Judgement> judgements) {
        Map<String, List<Judgement>> kinds = new LinkedHashMap<>();
        for (Judgement judgement : judgements) {
            kinds.computeIfAbsent(judgement.label().kind(), k -> new ArrayList<>()).add(judgement);
        }
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<>(List.of("kind", "n"));
        COLUMNS.forEach(column -> header.add(column.id()));
        header.add("mrr@5");
        rows.add(header);
        kinds.forEach((kind, members) -> rows.add(row(kind, new Scores(members))));
        rows.add(row("all", new Scores(judgements)));
        return aligned(rows);
    }

    /**
     * Describes what is not right.
     *
     * @param judgements the judgements in the order of the file
     * @return a few lines for each of them that is not right
     */
    public List<String> misses(List<Judgement> judgements) {
        var lines = new ArrayList<String>();
        for (Judgement judgement : judgements) {
            if (!judgement.right()) {
                lines.add("");
                lines.addAll(miss(judgement));
            }
        }
        return lines;
    }

    private static List<String> miss(Judgement miss) {
        Label label = miss.label();
        Label.Expected expected = label.expected();
        var lines = new ArrayList<String>();
        lines.add("%s (%s): %s".formatted(label.id(), label.kind(), label.question()));
        if (!label.context().isEmpty()) {
            lines.add("  after:    " + String.join(" / ", label.context()));
        }
        lines.add(
                "  expected: "
                        + place(
                                expected.outcome().id(),
                                String.join(", ", expected.guides()),
                                expected.sections())
                        + (expected.contains().isEmpty() ? "" : " with " + expected.contains()));
        lines.add(
                "  given:    "
                        + place(
                                miss.given().outcome().id(),
                                miss.given().guide() == null ? "" : miss.given().guide(),
                                miss.given().path())
                        + String.format(Locale.ROOT, " (%.3f)", miss.given().confidence()));
        if (miss.section() && miss.given().passage() != null) {
            lines.add("  passage:  " + miss.given().passage().replace("\n", " / "));
        }
        if (miss.rank() > 0 && !miss.section()) {
            lines.add("  the right section has rank " + miss.rank());
        }
        return lines;
    }

    private static String place(String outcome, String guide, List<String> path) {
        return (outcome + " " + guide + " " + String.join(" > ", path)).strip();
    }

    private static List<String> row(String kind, Scores scores) {
        var row = new ArrayList<>(List.of(kind, String.valueOf(scores.judgements().size())));
        COLUMNS.forEach(column -> row.add(scores.rate(column).toString()));
        row.add(
                scores.rate(Measure.MRR).total() == 0
                        ? "-"
                        : String.format(Locale.ROOT, "%.3f", scores.value(Measure.MRR)));
        return row;
    }

    /** Aligns the first column to the left and the others to the right. */
    private static List<String> aligned(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        var lines = new ArrayList<String>();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
