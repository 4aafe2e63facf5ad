package dev.shirube.chat.history;

/** By what questions are counted. */
public enum Aspect {
    /** All together; the key is empty. */
    ALL,
    /** The day in UTC, as {@code 2026-11-29}. */
    DAY,
    /** The job that was asked about, see {@link dev.shirube.chat.request.Asked#job()}. */
    JOB,
    /** The topic that was asked about. */
    TOPIC,
    /** The platform. */
    PLATFORM,
    /** Platform and channel; the channel is empty for what is between the bot and one person. */
    PLACE,
    /** The language of the reply, {@code ja} or {@code en}. */
    LANGUAGE,
    /** The guide that was quoted or shown. */
    GUIDE,
    /** Guide and section that were quoted. */
    SECTION,
    /** Job and topic, of questions that have one of them. */
    ASKED,
    /** Of gaps alone, which were declined or answered in doubt: why, job and topic. */
    GAP,
    /** The words, where they are kept. */
    WORDS,
    /** The words of gaps alone, where they are kept. */
    GAP_WORDS
}
