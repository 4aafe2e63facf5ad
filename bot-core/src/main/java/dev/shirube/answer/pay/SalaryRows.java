package dev.shirube.answer.pay;

import dev.shirube.answer.Candidate;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.ranking.PassageChoice;
import dev.shirube.salary.AskedPay;
import dev.shirube.salary.PayPeriod;
import dev.shirube.salary.SalaryRow;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds rows by the years of experience that they are for, puts them in order, and quotes them. */
final class SalaryRows {

    /** What goes up highest comes first, of equal ones what begins higher. */
    static final Comparator<SalaryRow> HIGHEST =
            Comparator.<SalaryRow>comparingDouble(row -> row.pay().high())
                    .thenComparing(row -> row.pay().openAbove())
                    .thenComparingDouble(row -> row.pay().low())
                    .reversed();

    static final Comparator<SalaryRow> LOWEST =
            Comparator.<SalaryRow>comparingDouble(row -> row.pay().low())
                    .thenComparingDouble(row -> row.pay().high());

    /** By the middle of the range, the highest first. */
    static final Comparator<SalaryRow> MIDDLE =
            Comparator.<SalaryRow>comparingDouble(row -> row.pay().low() + row.pay().high())
                    .reversed();

    private SalaryRows() {}

    /** Of rows that can be compared the one in the middle, the lower of two. */
    static SalaryRow middle(List<SalaryRow> rows) {
        List<SalaryRow> sorted = rows.stream().sorted(MIDDLE).toList();
        return sorted.get(sorted.size() / 2);
    }

    /** A row, how well its years fit, and how many they are. */
    private record Fit(SalaryRow row, double overlap, double width) {}

    /** The row whose years fit best; of two that fit alike the one that says it more exactly. */
    static Optional<SalaryRow> level(List<SalaryRow> rows, YearRange asked) {
        return rows.stream()
                .flatMap(row ->
                        Stream.ofNullable(row.years())
                                .map(years ->
                                        new Fit(
                                                row,
                                                PassageChoice.preference(asked, years),
                                                years.to() - years.from())))
                .filter(fit -> fit.overlap() > 0)
                .max(
                        Comparator.comparingDouble(Fit::overlap)
                                .thenComparing(Comparator.comparingDouble(Fit::width).reversed()))
                .map(Fit::row);
    }

    /** After how many years one gets there; rows that don't say come last. */
    static double from(SalaryRow row) {
        YearRange years = row.years();
        return years == null ? Double.POSITIVE_INFINITY : years.from();
    }

    static boolean isOf(SalaryRow row, Guide guide) {
        return row.guide().slug().equals(guide.slug());
    }

    /** What can be compared, the group with most jobs first. */
    static List<List<SalaryRow>> groups(List<SalaryRow> rows) {
        var groups = new ArrayList<List<SalaryRow>>();
        for (SalaryRow row : rows) {
            groups.stream()
                    .filter(group -> group.getFirst().pay().isLike(row.pay()))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.getLast();
                    })
                    .add(row);
        }
        Function<List<SalaryRow>, Long> jobs =
                group -> group.stream().map(SalaryRow::guide).distinct().count();
        groups.sort(
                Comparator.comparing(jobs)
                        .reversed()
                        .thenComparing(group -> group.getFirst().pay().period() != PayPeriod.YEAR));
        return groups;
    }

    /** Groups without those all of whose jobs are in one before, such as by the month. */
    static List<List<SalaryRow>> needed(List<List<SalaryRow>> groups) {
        var told = new HashSet<Guide>();
        return groups.stream()
                .filter(group -> told.addAll(group.stream().map(SalaryRow::guide).toList()))
                .toList();
    }

    /** Rows for the time that a question names, where there are any: 「月給の高い順」. */
    static List<SalaryRow> ofPeriod(List<SalaryRow> rows, @Nullable PayPeriod period) {
        List<SalaryRow> fitting =
                rows.stream().filter(row -> row.pay().period() == period).toList();
        return fitting.isEmpty() ? rows : fitting;
    }

    /** The first row of each guide, and these in the same order. */
    static List<SalaryRow> ordered(List<SalaryRow> rows, Comparator<SalaryRow> order) {
        List<Guide> guides = rows.stream().map(SalaryRow::guide).distinct().toList();
        return guides.stream()
                .map(guide ->
                        rows.stream().filter(row -> isOf(row, guide)).min(order).orElseThrow())
                .sorted(order)
                .toList();
    }

    /** A row as it is quoted. */
    static Candidate row(SalaryRow row) {
        return new Candidate(row.guide(), row.section(), row.passage(), 1);
    }

    /** The table that a row stands in; a line stands for itself. */
    static Candidate whole(SalaryRow row) {
        Passage lead = PassageChoice.lead(row.section());
        boolean table =
                !row.header().isEmpty() && lead != null && lead.kind() == Passage.Kind.TABLE;
        return new Candidate(row.guide(), row.section(), table ? lead : row.passage(), 1);
    }

    /** Whether a row tells of pay in the currency and for the time that are asked for. */
    static boolean isLike(SalaryRow row, AskedPay amount) {
        return row.pay().currency() == amount.currency() && row.pay().period() == amount.period();
    }
}
