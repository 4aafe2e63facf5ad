package dev.shirube.answer.find;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Overview;
import dev.shirube.answer.Overview.Statement;
import dev.shirube.answer.Turn;
import dev.shirube.answer.pay.PayBeside;
import dev.shirube.answer.turn.ListedJobs;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.question.Conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds, of the jobs that pay an amount, those that are like something, each with the row and what
 * its guide says of the rest.
 *
 * @param beside the amount, and what pays it
 * @param find finds jobs that are like something
 * @param turns makes turns
 */
public record AmongPaid(PayBeside beside, FindAnswerer find, TurnBuilder turns) {

    /**
     * The jobs that are both; where no guide says both, those that are like that, else those that
     * pay that, with that said; nothing where no guide pays it, or it is not known what else is
     * asked.
     *
     * @return the answer, or nothing
     */
    public Optional<Turn> answer() {
        List<Condition> conditions = find.asked(beside.what());
        boolean known = conditions.stream().noneMatch(c -> c.kind().isOwnWords());
        if (conditions.isEmpty() || !(known || beside.ofJobs())) {
            return Optional.empty();
        }
        List<Statement> like = find.said(conditions);
        List<Statement> both = both(like);
        List<String> written = conditions.stream().map(Condition::written).distinct().toList();
        List<String> sought =
                Stream.concat(Stream.of(beside.amount()), written.stream()).distinct().toList();
        if (!both.isEmpty()) {
            return Optional.of(jobs(new Overview.Jobs(sought, both, List.of())));
        }
        if (beside.paid().isEmpty()) {
            return Optional.empty();
        }
        if (!like.isEmpty()) {
            String all = String.join(" + ", sought);
            return Optional.of(jobs(new Overview.Jobs(written, like, List.of(all))));
        }
        return conditions.stream().noneMatch(MeantQuestion::isLeft)
                ? Optional.of(
                        jobs(new Overview.Jobs(List.of(beside.amount()), beside.paid(), written)))
                : Optional.empty();
    }

    private Turn jobs(Overview.Jobs jobs) {
        List<Candidate> given = jobs.statements().stream().map(Statement::from).distinct().toList();
        return turns.found(
                given, jobs, new Conversation(List.of(), null, null, ListedJobs.shown(given)));
    }

    private List<Statement> both(List<Statement> said) {
        var both = new ArrayList<Statement>();
        for (Statement paid : beside.paid()) {
            List<Statement> own =
                    said.stream()
                            .filter(s -> s.from().guide().equals(paid.from().guide()))
                            .toList();
            if (!own.isEmpty()) {
                both.add(paid);
                both.addAll(own);
            }
        }
        return both;
    }
}
