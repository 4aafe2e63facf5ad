package dev.shirube.app.insights.improve;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Outcome;

import java.util.List;

/**
 * What comes of a question.
 *
 * @param outcome the outcome
 * @param guide the slug of the guide that is quoted first, or empty
 * @param section the id of its section, or empty
 * @param path the headings of the section
 */
public record AnswerOutcome(Outcome outcome, String guide, String section, List<String> path) {

    /** Copies the list. */
    public AnswerOutcome {
        path = List.copyOf(path);
    }

    static AnswerOutcome of(Answer answer) {
        if (!(answer instanceof Answer.Found found)) {
            return new AnswerOutcome(answer.outcome(), "", "", List.of());
        }
        Candidate first = found.given().getFirst();
        return new AnswerOutcome(
                answer.outcome(),
                first.guide().slug(),
                first.section().id(),
                first.section().path());
    }
}
