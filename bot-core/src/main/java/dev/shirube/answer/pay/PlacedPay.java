package dev.shirube.answer.pay;

import dev.shirube.answer.Overview.Pays;
import dev.shirube.answer.Turn;
import dev.shirube.guide.Guide;
import dev.shirube.question.Question;
import dev.shirube.salary.AskedPay;
import dev.shirube.salary.Pay;
import dev.shirube.salary.Salaries;
import dev.shirube.salary.SalaryRow;
import dev.shirube.vocabulary.YearRange;

import java.util.List;
import java.util.Optional;

/**
 * Where an amount lies in the rows of a guide: 「4年目で650万なんだけど低い？」.
 *
 * @param question the question
 * @param salaries the rows of all guides
 * @param payTurns makes answers of rows
 */
record PlacedPay(Question question, Salaries salaries, PayTurns payTurns) {

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
        SalaryRow next =
                like.stream()
                        .skip(like.indexOf(last) + 1L)
                        .filter(last::isBeside)
                        .findFirst()
                        .orElse(null);
        return Optional.of(
                payTurns.of(Pays.Kind.PLACED, List.of(fitting), List.of(), amount, next));
    }

    /** The row of the level that is told, else those in whose range the amount lies. */
    private List<SalaryRow> fitting(List<SalaryRow> rows, AskedPay amount) {
        YearRange years = question.years();
        if (years != null) {
            return SalaryRows.level(rows, years).map(List::of).orElse(List.of());
        }
        return rows.stream()
                .filter(row -> row.pay().place(amount.amount()) == Pay.Place.WITHIN)
                .toList();
    }
}
