package dev.shirube.eval;

import dev.shirube.eval.Scores.Measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

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
    public List<String> table(List<Verdict> judgements) {
        return table("kind", judgements, judgement -> judgement.label().kind());
    }

    /**
     * Returns the same by the shape of the guide that has the answer: a kind of guide that the bot
     * reads badly shows there. Questions that no guide answers have a line of their own.
     *
     * @param judgements the judgements in the order of the file
     * @param shapes the shape of each guide by its slug
     * @return the lines
     */
    public List<String> shapes(List<Verdict> judgements, Map<String, GuideShape> shapes) {
        return table("guide", judgements, judgement -> shape(judgement, shapes));
    }

    private static String shape(Verdict judgement, Map<String, GuideShape> shapes) {
        return judgement.label().expected().guides().stream()
                .map(slug -> shapes.containsKey(slug) ? shapes.get(slug).toString() : "not loaded")
                .findFirst()
                .orElse("none");
    }

    private static List<String> table(
            String name, List<Verdict> judgements, Function<Verdict, String> key) {
        Map<String, List<Verdict>> groups = new LinkedHashMap<>();
        for (Verdict judgement : judgements) {
            groups.computeIfAbsent(key.apply(judgement), k -> new ArrayList<>()).add(judgement);
        }
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<>(List.of(name, "n"));
        COLUMNS.forEach(column -> header.add(column.id()));
        header.add("mrr@5");
        rows.add(header);
        groups.forEach((group, members) -> rows.add(row(group, new Scores(members))));
        rows.add(row("all", new Scores(judgements)));
        return new Table(rows).lines();
    }

    /**
     * Describes what is not right.
     *
     * @param judgements the judgements in the order of the file
     * @return a few lines for each of them that is not right
     */
    public List<String> misses(List<Verdict> judgements) {
        var lines = new ArrayList<String>();
        for (Verdict judgement : judgements) {
            if (!judgement.right()) {
                lines.add("");
                lines.addAll(miss(judgement));
            }
        }
        return lines;
    }

    private static List<String> miss(Verdict miss) {
        LabelledQuestion label = miss.label();
        LabelledQuestion.Expected expected = label.expected();
        var lines = new ArrayList<String>();
        lines.add("%s (%s): %s".formatted(label.id(), label.kind(), label.question()));
        if (!label.context().isEmpty()) {
            lines.add("  after:    " + String.join(" / ", label.context()));
        }
        lines.add(
                "  expected: "
                        + Verdict.place(
                                expected.outcome().id(),
                                String.join(", ", expected.guides()),
                                expected.sections())
                        + (expected.contains().isEmpty() ? "" : " with " + expected.contains()));
        lines.add(
                "  given:    "
                        + miss.place()
                        + String.format(Locale.ROOT, " (%.3f)", miss.given().confidence()));
        if (miss.section() && miss.given().passage() != null) {
            lines.add("  passage:  " + miss.given().passage().replace("\n", " / "));
        }
        if (miss.rank() > 0 && !miss.section()) {
            lines.add("  the right section has rank " + miss.rank());
        }
        return lines;
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
}
