package dev.shirube.chat.history;

import dev.shirube.meaning.SentenceVector;

import org.jspecify.annotations.Nullable;

/**
 * A question to which there was no answer, or one that is in doubt.
 *
 * @param words what was asked, masked
 * @param person a pseudonym that tells the same person again
 * @param kind what is wrong with the answer
 * @param reason why there was no answer, or empty, see {@link
 *     dev.shirube.chat.log.RecordedQuestion#reason()}
 * @param job the job that was asked about, or empty, see {@link
 *     dev.shirube.chat.request.Asked#job()}
 * @param topic the id of the topic that was asked about, or empty
 * @param meaning the vector of what was asked, without the names of jobs, or null where none is
 *     kept
 */
public record Gap(
        String words,
        String person,
        Kind kind,
        String reason,
        String job,
        String topic,
        @Nullable SentenceVector meaning) {

    /** What is wrong with an answer, the worst first. */
    public enum Kind {
        /** There is none. */
        DECLINED,
        /** Somebody said that it did not help. */
        UNHELPFUL,
        /**
         * Its confidence is below {@link Tally#DOUBT}, or its margin below {@link Tally#NARROW}.
         */
        DOUBTFUL
    }

    /** Leaves the words and the pseudonym out, so that they don't end up in a log. */
    @Override
    public String toString() {
        return "Gap[kind=%s, job=%s, topic=%s]".formatted(kind, job, topic);
    }
}
