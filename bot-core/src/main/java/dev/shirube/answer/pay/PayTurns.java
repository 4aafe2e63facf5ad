package dev.shirube.answer.pay;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Overview.Pays;
import dev.shirube.answer.Turn;
import dev.shirube.answer.turn.ListedJobs;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.salary.AskedPay;
import dev.shirube.salary.SalaryRow;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * Makes turns of rows of pay: what they say side by side, each row quoted.
 *
 * @param question the question
 * @param turns makes turns
 */
record PayTurns(Question question, TurnBuilder turns) {

    private static final String SALARY = "salary";

    /** As many jobs as a person looks through. */
    private static final int LISTED = 10;

    Turn of(
            Pays.Kind kind,
            List<List<SalaryRow>> groups,
            List<Guide> without,
            @Nullable AskedPay amount,
            @Nullable SalaryRow next) {
        var overview = new Pays(kind, groups, without, amount, question.years(), next);
        List<SalaryRow> rows = groups.stream().flatMap(List::stream).toList();
        Stream<Candidate> given =
                kind == Pays.Kind.UNLIKE || (kind == Pays.Kind.COMPARED && question.years() == null)
                        ? rows.stream().map(SalaryRows::whole)
                        : Stream.concat(rows.stream(), Stream.ofNullable(next))
                                .map(SalaryRows::row);
        boolean listed = !kind.isOfNamedJobs();
        List<String> jobs =
                listed ? List.of() : rows.stream().map(r -> r.guide().slug()).distinct().toList();
        List<Candidate> quoted = given.distinct().limit(LISTED).toList();
        return turns.found(
                quoted,
                overview,
                new Conversation(
                        jobs,
                        SALARY,
                        question.years(),
                        listed
                                ? ListedJobs.shown(quoted)
                                : quoted.stream().map(c -> c.section().id()).distinct().toList()));
    }
}
