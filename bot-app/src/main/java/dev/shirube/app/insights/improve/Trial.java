package dev.shirube.app.insights.improve;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Outcome;

import java.util.List;

/**
 * What a proposal would change.
 *
 * @param proposed what comes of the proposed questions themselves
 * @param stored the other questions of people that would change
 * @param storedTried how many of these were tried, those that are nearest to the proposed ones, or
 *     have the words that the change is about
 * @param labelled the labelled questions of the operator that would become right or wrong
 * @param labelledTried how many of these were tried: all
 */
public record Trial(
        List<Change> proposed,
        List<Change> stored,
        int storedTried,
        List<Change> labelled,
        int labelledTried) {

    /** What a change is to a labelled question. */
    public enum Verdict {
        /** It would become right. */
        RIGHT,
        /** It would become wrong. */
        WRONG,
        /** Nobody has said what is right. */
        OPEN
    }

    /**
     * A question, with what comes of it without and with the proposal.
     *
     * @param question the question
     * @param before what comes of it now
     * @param after what would come of it
     * @param verdict whether that is right
     */
    public record Change(
            String question, AnswerOutcome before, AnswerOutcome after, Verdict verdict) {

        /** {@return whether something else comes of the question} */
        public boolean isChange() {
            return !before.equals(after);
        }
    }

    /** Copies the lists. */
    public Trial {
        proposed = List.copyOf(proposed);
        stored = List.copyOf(stored);
        labelled = List.copyOf(labelled);
    }

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

    /**
     * A question that somebody asked.
     *
     * @param words the words
     * @param job the job that was asked about, or empty
     */
    public record StoredQuestion(String words, String job) {}
}
