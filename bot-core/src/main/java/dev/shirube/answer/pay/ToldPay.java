package dev.shirube.answer.pay;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Overview;
import dev.shirube.answer.Overview.Pays;
import dev.shirube.answer.Turn;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.salary.SalaryRow;
import dev.shirube.snapshot.Snapshot;

import java.util.List;
import java.util.Optional;

/**
 * What to say to 「それって高いの？」 of pay that was told just now: where it stands among other jobs.
 *
 * @param conversation what was talked about
 * @param snapshot the guides
 * @param turns makes turns
 * @param payTurns makes turns of rows
 */
record ToldPay(Conversation conversation, Snapshot snapshot, TurnBuilder turns, PayTurns payTurns) {

    private static final String SALARY = "salary";

    /** Whether pay was shown last, under whatever heading. */
    boolean wasShown() {
        return SALARY.equals(conversation.topic())
                || conversation.shown().stream()
                        .flatMap(id -> snapshot.section(id).stream())
                        .anyMatch(place ->
                                snapshot.salaries()
                                        .in(place.guide(), place.section())
                                        .findAny()
                                        .isPresent());
    }

    /**
     * The jobs whose pay can be compared with that of the job that was talked about.
     *
     * @param middle the row in the middle of each job
     * @return the rows in one order, or that there are none to compare with
     */
    Optional<Turn> amongOthers(List<SalaryRow> middle) {
        Optional<Guide> talkedAbout = snapshot.guide(conversation.job());
        List<List<SalaryRow>> groups =
                SalaryRows.groups(middle).stream()
                        .filter(group -> group.size() > 1)
                        .filter(group ->
                                group.stream()
                                        .anyMatch(row ->
                                                talkedAbout
                                                        .filter(row.guide()::equals)
                                                        .isPresent()))
                        .map(group -> SalaryRows.ordered(group, SalaryRows.MIDDLE))
                        .toList();
        return groups.isEmpty()
                ? notComparable()
                : Optional.of(payTurns.of(Pays.Kind.MIDDLE, groups, without(groups), null, null));
    }

    private List<Guide> without(List<List<SalaryRow>> groups) {
        List<Guide> told =
                groups.stream().flatMap(List::stream).map(SalaryRow::guide).distinct().toList();
        return snapshot.guides().stream().filter(guide -> !told.contains(guide)).toList();
    }

    private Optional<Turn> notComparable() {
        return remark(Overview.Remark.Said.NOT_COMPARABLE);
    }

    /** What was told is no pay: whether it is much its guide does not say. */
    Optional<Turn> unsaid() {
        return remark(Overview.Remark.Said.NOT_SAID);
    }

    private Optional<Turn> remark(Overview.Remark.Said said) {
        return conversation.shown().stream()
                .findFirst()
                .flatMap(snapshot::section)
                .map(last -> new Candidate(last.guide(), last.section(), null, 1))
                .map(same -> turns.found(List.of(same), new Overview.Remark(said), conversation));
    }
}
