package dev.shirube.chat.history;

import java.util.List;

/**
 * Counts what has been kept of questions. What is still being written may be missing. Must be safe
 * for use by several threads.
 */
@FunctionalInterface
public interface QuestionHistory {

    /**
     * Counts questions, and the judgements on answers to them.
     *
     * @param aspect what to count them by
     * @param period when they were asked; judgements count by when they were made
     * @param limit how many groups to return at most
     * @return the groups, those of most questions first and within these by key; days by date
     */
    List<Tally> tallies(Aspect aspect, Period period, int limit);

    /**
     * Returns the same history for whoever counts one period by many aspects: as far as there is a
     * quicker way than to look at all questions for each of them. What is recorded later may be
     * missing in it; it holds what it has counted, so keep it no longer than that takes.
     *
     * @param period the period
     * @return a history with the same counts; this one unless overridden
     */
    default QuestionHistory counted(Period period) {
        return this;
    }

    /**
     * Counts why answers did not help.
     *
     * @param period when people said so
     * @param limit how many groups to return at most
     * @return the groups, the largest first; none unless overridden
     */
    default List<Complained> complaints(Period period, int limit) {
        return List.of();
    }

    /**
     * Lists what people wrote of answers that did not help, as far as words are kept.
     *
     * @param period when they wrote it
     * @param limit how many to return at most
     * @return what they wrote, the latest first; none unless overridden
     */
    default List<Comment> comments(Period period, int limit) {
        return List.of();
    }
}
