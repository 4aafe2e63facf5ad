package dev.shirube.eval;

import dev.shirube.eval.ask.Asked;
import dev.shirube.eval.ask.Asker;
import dev.shirube.eval.ask.Given;

import java.util.ArrayList;
import java.util.List;

/**
 * One run over labelled questions.
 *
 * @param judgements what is right about each answer, in the order of the questions
 * @param latencies how long the answers took
 */
public record Evaluation(List<Judgement> judgements, Latencies latencies) {

    /** Copies the list. */
    public Evaluation {
        judgements = List.copyOf(judgements);
    }

    /**
     * Asks all questions.
     *
     * @param labels the questions
     * @param asker answers
     * @return the judgements
     */
    public static Evaluation of(List<Label> labels, Asker asker) {
        var judgements = new ArrayList<Judgement>();
        var micros = new ArrayList<Long>();
        for (Label label : labels) {
            Asked asked = asker.ask(label.question(), label.context());
            judgements.add(Judgement.of(label, Given.of(asked.answer())));
            micros.add(asked.micros());
        }
        return new Evaluation(judgements, new Latencies(micros));
    }
}
