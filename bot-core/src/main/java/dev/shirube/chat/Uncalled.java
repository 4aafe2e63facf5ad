package dev.shirube.chat;

/** What the bot does about a message that nobody addressed to it. */
public enum Uncalled {
    /** Nothing: it is none of its business, or no guide surely answers it. */
    SILENCE,
    /** It has an answer that may be given without having been asked for. */
    ANSWER,
    /** Somebody should be told where to turn to, and nobody else should see that. */
    SUPPORT
}
