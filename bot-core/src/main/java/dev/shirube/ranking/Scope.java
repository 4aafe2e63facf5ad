package dev.shirube.ranking;

/** Which guides were looked in, and why. */
public enum Scope {
    /** That of the job that the question names. */
    NAMED,
    /** That of the job that the conversation is about. */
    TALKED_ABOUT,
    /** The only one there is. */
    ONLY,
    /** All of them. */
    ANYWHERE
}
