package dev.shirube.app.insights.improve;

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

        /**
         * Returns whether the proposal makes a difference.
         *
         * @return true if something else comes of it
         */
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
}
