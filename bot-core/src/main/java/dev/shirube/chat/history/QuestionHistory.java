package dev.shirube.chat.history;

import java.util.List;

/**
 * Counts what has been kept of questions. What is still being written may be missing. Must be safe
 * for use by several threads.
 */
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
     * Counts why answers did not help.
     *
     * @param period when people said so
     * @param limit how many groups to return at most
     * @return the groups, the largest first
     */
    List<Complained> complaints(Period period, int limit);

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
