package dev.shirube.chat.history;

import java.util.List;

/** Tells in which words people asked what they did not get. */
public interface GapHistory {

    /**
     * Lists questions that were declined, answered in doubt, or said not to have helped, as far as
     * their words are kept.
     *
     * @param period when they were asked
     * @param limit how many to return at most
     * @return the questions, the latest first
     */
    List<Gap> gaps(Period period, int limit);

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
