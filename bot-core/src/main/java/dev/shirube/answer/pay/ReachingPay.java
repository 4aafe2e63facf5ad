package dev.shirube.answer.pay;

import static java.util.stream.Collectors.toSet;

import dev.shirube.answer.Overview.Pays;
import dev.shirube.answer.Overview.Statement;
import dev.shirube.answer.Turn;
import dev.shirube.guide.Guide;
import dev.shirube.relation.Sentences;
import dev.shirube.salary.AskedPay;
import dev.shirube.salary.PayPeriod;
import dev.shirube.salary.SalaryRow;
import dev.shirube.snapshot.Snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the jobs that pay an amount: by rows in its currency and for its time; where a job has none
 * such, by rows for the year of an amount by the month and the other way round, if that is sure
 * whatever the bonus is.
 *
 * @param snapshot the guides
 * @param rows the rows that are asked about
 * @param amount the amount
 */
record ReachingPay(Snapshot snapshot, List<SalaryRow> rows, AskedPay amount) {

    /** What pay is called before its amount. */
    private static final String CALLED = "said-before-amounts";

    private static final int MONTHS = 12;

    /** Half a year's pay as a bonus is as much as is usual. */
    private static final int MONTHS_AND_BONUS = 18;

    private static final Comparator<SalaryRow> SOONEST =
            Comparator.<SalaryRow>comparingDouble(SalaryRows::from)
                    .thenComparingDouble(row -> row.pay().high());

    /** Of each job the first row that goes up to it, or that none does; nothing without rows. */
    Optional<Turn> in(PayTurns turns) {
        List<SalaryRow> comparable = comparable();
        if (comparable.isEmpty()) {
            return Optional.empty();
        }
        List<SalaryRow> first = soonest();
        List<Guide> without =
                snapshot.guides().stream()
                        .filter(guide ->
                                snapshot.salaries().of(guide).stream()
                                        .noneMatch(comparable::contains))
                        .toList();
        List<SalaryRow> highest = SalaryRows.ordered(comparable, SalaryRows.HIGHEST).subList(0, 1);
        return Optional.of(
                turns.of(
                        first.isEmpty() ? Pays.Kind.NONE_REACHING : Pays.Kind.REACHING,
                        List.of(first.isEmpty() ? highest : first),
                        without,
                        amount,
                        null));
    }

    /**
     * What is asked beside the amount.
     *
     * @param question the question
     * @param ofJobs whether it asks for jobs whatever else it says
     */
    Optional<PayBeside> beside(String question, boolean ofJobs) {
        return AskedBeside.in(question, amount, snapshot.phrases().of(CALLED))
                .map(what ->
                        new PayBeside(
                                what,
                                amount.written(),
                                soonest().stream().map(ReachingPay::statement).toList(),
                                ofJobs));
    }

    private static Statement statement(SalaryRow row) {
        String told =
                Sentences.in(row.passage())
                        .filter(sentence -> sentence.contains(row.written()))
                        .findFirst()
                        .orElse(row.written());
        return new Statement(SalaryRows.row(row), told);
    }

    private List<SalaryRow> soonest() {
        List<SalaryRow> reaching =
                comparable().stream()
                        .filter(row ->
                                !SalaryRows.isLike(row, amount)
                                        || row.pay().high() >= amount.amount())
                        .toList();
        return SalaryRows.ordered(reaching, SOONEST);
    }

    private List<SalaryRow> comparable() {
        List<SalaryRow> like = rows.stream().filter(row -> SalaryRows.isLike(row, amount)).toList();
        Set<String> told = like.stream().map(row -> row.guide().slug()).collect(toSet());
        return rows.stream()
                .filter(row ->
                        SalaryRows.isLike(row, amount)
                                || (!told.contains(row.guide().slug()) && isSurelyAsMuch(row)))
                .toList();
    }

    private boolean isSurelyAsMuch(SalaryRow row) {
        if (row.pay().currency() != amount.currency()) {
            return false;
        }
        PayPeriod period = row.pay().period();
        return switch (amount.period()) {
            case MONTH ->
                    period == PayPeriod.YEAR
                            && row.pay().high() >= amount.amount() * MONTHS_AND_BONUS;
            case YEAR -> period == PayPeriod.MONTH && row.pay().high() * MONTHS >= amount.amount();
            case HOUR, DAY -> false;
        };
    }
}
