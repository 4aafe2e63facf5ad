package dev.shirube.answer;

import java.util.Locale;

/** What came of a question. The lower-case names are those of the JSON output. */
public enum Outcome {
    /** A passage was found. */
    ANSWER,
    /** The bot asks which job or topic is meant. */
    CLARIFY,
    /** The guides do not cover it. */
    NONE,
    /** A list of what there is. */
    MENU,
    /** How the bot is used. */
    HELP,
    /** A reply to a greeting or to thanks. */
    COURTESY;

    /**
     * Returns the name used in the JSON output.
     *
     * @return the name in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
