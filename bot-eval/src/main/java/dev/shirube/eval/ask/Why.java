package dev.shirube.eval.ask;

import dev.shirube.answer.Explanation;
import dev.shirube.question.Question;
import dev.shirube.ranking.Ranked;

import java.util.List;

/**
 * Why an answer is what it is.
 *
 * @param question what was understood of the question
 * @param compared how many sections were compared
 * @param best the first {@value #BEST} of them, best first
 * @param rejected what was turned down as a whole: jobs, topics, the question itself
 */
public record Why(
        Question question, int compared, List<Considered> best, List<Rejection> rejected) {

    private static final int BEST = 5;

    /** Copies the lists. */
    public Why {
        best = List.copyOf(best);
        rejected = List.copyOf(rejected);
    }

    /**
     * Explains an answer.
     *
     * @param asked the question and its answer
     * @return what was understood, compared and turned down
     */
    public static Why of(AskedQuestion asked) {
        Explanation explanation = asked.explanation();
        List<Ranked> considered = explanation.ranking().sections();
        double top = considered.isEmpty() ? 0 : considered.getFirst().score();
        return new Why(
                explanation.question(),
                considered.size(),
                considered.stream()
                        .limit(BEST)
                        .map(ranked -> Considered.of(ranked, asked, top))
                        .toList(),
                Rejection.of(asked));
    }
}
