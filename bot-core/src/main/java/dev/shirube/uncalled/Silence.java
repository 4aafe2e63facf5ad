package dev.shirube.uncalled;

/** Why the bot keeps out of what people say among themselves. */
public enum Silence {
    /** It asks nothing, or goes on after it has asked. */
    NO_QUESTION,
    /** Code, an address, a quotation, or more than anybody writes who only asks. */
    MORE_THAN_A_QUESTION,
    /** Somebody is meant: by name, by title, as one of those who are there, or by what they did. */
    TO_SOMEBODY,
    /** It is about one day or one workplace, of which no guide tells. */
    OF_AN_OCCASION,
    /** It has the form of a question, and complains, jokes or wonders. */
    RHETORICAL,
    /** The guides have no answer. */
    NO_ANSWER,
    /** It names no job that a guide covers, or another one besides. */
    NO_COVERED_JOB,
    /** The sentence that asks names nothing that guides tell of jobs, or several things at once. */
    NOT_ONE_TOPIC,
    /** It speaks of something else besides the job and what is asked about it. */
    OF_SOMETHING_ELSE,
    /** There may be a better answer, or none. */
    NOT_SURE
}
