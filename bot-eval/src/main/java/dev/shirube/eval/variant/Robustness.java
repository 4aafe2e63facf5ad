package dev.shirube.eval.variant;

import dev.shirube.eval.Evaluation;
import dev.shirube.eval.LabelledQuestion;
import dev.shirube.eval.Verdict;
import dev.shirube.eval.ask.Asker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many answers are lost when questions are written by a rule. Questions that the rule leaves as
 * they are don't count.
 *
 * @param rule the rule
 * @param pairs the questions that it changes, in their order
 */
public record Robustness(Rule rule, List<Pair> pairs) {

    /** Copies the list. */
    public Robustness {
        pairs = List.copyOf(pairs);
    }

    /**
     * A question in two forms.
     *
     * @param clean what came of it as it stands
     * @param varied what came of it by the rule
     */
    public record Pair(Verdict clean, Verdict varied) {}

    /**
     * Asks questions as each rule has them. The context of a question stays as it is.
     *
     * @param clean what came of the questions as they stand
     * @param asker answers
     * @return what each rule costs
     */
    public static List<Robustness> of(List<Verdict> clean, Asker asker) {
        return Stream.of(Rule.values()).map(rule -> of(rule, clean, asker)).toList();
    }

    private static Robustness of(Rule rule, List<Verdict> clean, Asker asker) {
        var changed = new ArrayList<Verdict>();
        var labels = new ArrayList<LabelledQuestion>();
        for (Verdict judgement : clean) {
            rule.apply(judgement.label().question())
                    .ifPresent(question -> {
                        changed.add(judgement);
                        labels.add(judgement.label().with(question));
                    });
        }
        List<Verdict> varied = Evaluation.of(labels, asker).judgements();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < changed.size(); i++) {
            pairs.add(new Pair(changed.get(i), varied.get(i)));
        }
        return new Robustness(rule, pairs);
    }

    /**
     * Returns the questions that are only right as they stand.
     *
     * @return what came of them by the rule
     */
    public List<Verdict> lost() {
        return pairs.stream()
                .filter(pair -> pair.clean().right() && !pair.varied().right())
                .map(Pair::varied)
                .toList();
    }

    /**
     * Returns how many questions are right as they stand.
     *
     * @return a number
     */
    public long cleanRight() {
        return pairs.stream().filter(pair -> pair.clean().right()).count();
    }

    /**
     * Returns how many questions are right by the rule.
     *
     * @return a number
     */
    public long variedRight() {
        return pairs.stream().filter(pair -> pair.varied().right()).count();
    }

    /**
     * Returns how much fewer questions are right by the rule, in points of a hundred.
     *
     * @return points, below 0 where more are right; 0 where the rule changes no question
     */
    public double points() {
        return pairs.isEmpty() ? 0 : 100.0 * (cleanRight() - variedRight()) / pairs.size();
    }
}
