package dev.shirube.answer.dispatch;

import dev.shirube.answer.Turn;
import dev.shirube.answer.turn.Inquiry;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.question.Question;
import dev.shirube.ranking.Ranked;
import dev.shirube.ranking.Ranking;
import dev.shirube.ranking.Scope;
import dev.shirube.ranking.Signal;
import dev.shirube.snapshot.Snapshot;

import java.util.List;
import java.util.stream.Stream;

/**
 * Answers questions of which no job is known.
 *
 * @param question the question
 * @param snapshot the guides
 * @param turns makes answers of what was found
 */
record WithoutJob(Question question, Snapshot snapshot, TurnBuilder turns) {

    /** How many guides may be as good as the best before nobody can tell which is meant. */
    private static final double MOST_OTHERS = 0.5;

    /** What any guide surely tells; else asks for the job, or declines. */
    Turn answer() {
        Ranking ranking = turns.rank(Inquiry.of(question, null, Scope.ANYWHERE, question.asked()));
        boolean bareTopic =
                snapshot.guides().size() > 1
                        && !question.topics().isEmpty()
                        && (question.topicsAlone() || question.words().isEmpty());
        if (ranking.isSure() && !bareTopic) {
            return turns.found(List.of(ranking), question.years());
        }
        boolean asksTopic = ranking.isRelated() || !question.topics().isEmpty();
        if (bareTopic || (asksTopic && isToldByMany(ranking))) {
            return turns.clarify(turns.topicOf(ranking).orElse(null), nearestFirst(ranking));
        }
        return turns.offTopic(ranking);
    }

    /** Whether other guides tell it about as well, so that nothing tells which job is meant. */
    private static boolean isToldByMany(Ranking ranking) {
        return ranking.signals().getOrDefault(Signal.OTHER_GUIDES, 0.0) >= MOST_OTHERS;
    }

    /** All guides, those that come nearest first. */
    private List<Guide> nearestFirst(Ranking ranking) {
        return Stream.concat(
                        ranking.sections().stream().map(Ranked::guide), snapshot.guides().stream())
                .distinct()
                .toList();
    }
}
