package dev.shirube.chat;

/**
 * Records what people ask for and what they think of it, for those who write the guides. It never
 * gets to know who asked, nor the words. Must be safe for use by several threads.
 */
@FunctionalInterface
public interface QuestionLog {

    /**
     * Records a question that was answered, if only with "not covered". A failure is logged and
     * does not reach the person.
     *
     * @param question the question
     */
    void record(RecordedQuestion question);

    /**
     * Records what somebody thought of a section. Unless overridden it is dropped. A failure is
     * logged and does not reach the person.
     *
     * @param judgement the judgement
     */
    default void judged(RecordedJudgement judgement) {}

    /**
     * Tells whether judgements are recorded, so that people can be told.
     *
     * @return whether {@link #judged} does anything; unless overridden it does not
     */
    default boolean keepsJudgements() {
        return false;
    }

    /**
     * Returns a log that records nothing.
     *
     * @return the log
     */
    static QuestionLog none() {
        return question -> {};
    }
}
