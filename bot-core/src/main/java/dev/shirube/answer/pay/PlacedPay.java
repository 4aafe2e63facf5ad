package dev.shirube.answer.pay;

import dev.shirube.answer.Overview.Pays;
import dev.shirube.answer.Turn;
import dev.shirube.guide.Guide;
import dev.shirube.question.Question;
import dev.shirube.salary.AskedPay;
import dev.shirube.salary.Pay;
import dev.shirube.salary.Salaries;
import dev.shirube.salary.SalaryRow;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.YearRange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where an amount lies in the rows of a guide: 「4年目で650万なんだけど低い？」.
 *
 * @param question the question
 * @param salaries the rows of all guides
 * @param payTurns makes answers of rows
 */
record PlacedPay(Question question, Salaries salaries, PayTurns payTurns) {

    private static final Pattern REMARK = Pattern.compile("[(（][^)）]*[)）]");

    /** More rows of one name are not told apart by it. */
    private static final int MOST = 3;

    /** The row that fits with the next one, or nothing where no row does. */
    Optional<Turn> of(Guide guide, AskedPay amount) {
        List<SalaryRow> like =
                salaries.of(guide).stream().filter(row -> SalaryRows.isLike(row, amount)).toList();
        if (like.isEmpty() && !salaries.of(guide).isEmpty()) {
            List<List<SalaryRow>> others = SalaryRows.groups(salaries.of(guide));
            return Optional.of(payTurns.of(Pays.Kind.UNLIKE, others, List.of(), amount, null));
        }
        List<SalaryRow> fitting = fitting(like, amount);
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        SalaryRow last = fitting.getLast();
        YearRange years = question.years();
        boolean between = years != null && fitting.stream().noneMatch(row -> fits(row, years));
        SalaryRow next =
                between
                        ? null
                        : like.stream()
                                .skip(like.indexOf(last) + 1L)
                                .filter(row -> last.isBeside(row) && !isOfSameYears(last, row))
                                .findFirst()
                                .orElse(null);
        return Optional.of(
                payTurns.of(Pays.Kind.PLACED, List.of(fitting), List.of(), amount, next));
    }

    /**
     * The rows of a level that is named, else of the years that are told, else those in whose range
     * the amount lies.
     */
    private List<SalaryRow> fitting(List<SalaryRow> rows, AskedPay amount) {
        YearRange years = question.years();
        List<SalaryRow> named =
                rows.stream()
                        .filter(this::isNamed)
                        .filter(row -> years == null || fits(row, years))
                        .limit(MOST)
                        .toList();
        if (!named.isEmpty()) {
            return named;
        }
        if (years != null) {
            return SalaryRows.level(rows, years)
                    .map(row -> rows.stream().filter(row::isOfSameLevel).toList())
                    .orElseGet(() -> around(rows, years));
        }
        return rows.stream()
                .filter(row -> row.pay().place(amount.amount()) == Pay.Place.WITHIN)
                .toList();
    }

    /** Rows of one column for the same years are of other places and no step up. */
    private static boolean isOfSameYears(SalaryRow one, SalaryRow other) {
        return one.years() != null && one.years().equals(other.years());
    }

    private static boolean fits(SalaryRow row, YearRange years) {
        return row.years() == null || SalaryRows.level(List.of(row), years).isPresent();
    }

    /** 「園長で月40万」: the level as written stands in the question. */
    private boolean isNamed(SalaryRow row) {
        String level = Folding.fold(REMARK.matcher(row.level()).replaceAll("").strip());
        return level.length() > 1 && Folding.of(question.written()).hasWord(level);
    }

    /** The rows for the years next below and above, where none is for those that are told. */
    private static List<SalaryRow> around(List<SalaryRow> rows, YearRange years) {
        Optional<SalaryRow> below =
                rows.stream()
                        .filter(row -> row.years() != null && row.years().to() < years.from())
                        .max(Comparator.comparingDouble(SalaryRows::from));
        Optional<SalaryRow> above =
                rows.stream()
                        .filter(row -> row.years() != null && row.years().from() > years.to())
                        .filter(row -> below.isEmpty() || row.isBeside(below.get()))
                        .min(Comparator.comparingDouble(SalaryRows::from));
        return Stream.concat(below.stream(), above.stream()).toList();
    }
}
