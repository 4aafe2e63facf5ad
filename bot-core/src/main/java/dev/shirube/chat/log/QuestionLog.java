package dev.shirube.chat.log;

import dev.shirube.chat.request.Origin;

import java.util.List;

/**
 * Records what people ask for and what they think of it, for those who write the guides. It must
 * keep nobody's name or id, and of words no more than the operator has asked for. Must be safe for
 * use by several threads, and return at once: whoever asked is waiting.
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
    default void judged(RecordedFeedback judgement) {}

    /**
     * Tells whether judgements are recorded, so that people can be told.
     *
     * @return whether {@link #judged} does anything; unless overridden it does not
     */
    default boolean keepsJudgements() {
        return false;
    }

    /**
     * Tells whether words are kept, so that people are asked for some.
     *
     * @return whether comments on answers are; unless overridden they are not
     */
    default boolean keepsWords() {
        return false;
    }

    /**
     * Erases all that is kept of a person, on the platform that they write from, and waits for that
     * some seconds at most. What is recorded later is kept again. Unless overridden nothing is.
     *
     * @param person who wishes it; the place is of no account
     * @return what came of it
     */
    default Erasure forget(Origin person) {
        return Erasure.NOTHING_KEPT;
    }

    /**
     * Returns a log that hands all it is told to several.
     *
     * @param logs the logs
     * @return the log
     */
    static QuestionLog all(List<QuestionLog> logs) {
        return new SeveralLogs(logs);
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
