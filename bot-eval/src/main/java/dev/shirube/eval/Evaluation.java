package dev.shirube.eval;

import dev.shirube.eval.ask.AskedQuestion;
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
public record Evaluation(List<Verdict> judgements, Latencies latencies) {

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
    public static Evaluation of(List<LabelledQuestion> labels, Asker asker) {
        var judgements = new ArrayList<Verdict>();
        var micros = new ArrayList<Long>();
        for (LabelledQuestion label : labels) {
            AskedQuestion asked = asker.ask(label.question(), label.context());
            judgements.add(Verdict.of(label, Given.of(asked.answer())));
            micros.add(asked.micros());
        }
        return new Evaluation(judgements, new Latencies(micros));
    }
}
