package dev.shirube.slack;

import java.util.Locale;

/** Something that only the Slack adapter says. The words lie in the bundles beside this class. */
enum Word {
    /** Label of the button that shows a reply to all. */
    SHARE,
    /** Label of the button that turns the page: its number, number of pages. */
    MORE,
    /** Label of the button that shows the section from its beginning. */
    ALL,
    /** Label of a link to the source. */
    OPEN_SOURCE,
    /** Placeholder of the menu of choices. */
    CHOOSE,
    /** Label of the button for a section that helped. */
    HELPFUL,
    /** Label of the button for a section that did not help. */
    NOT_HELPFUL,
    /** The bot may not speak in a channel. */
    NOT_HERE,
    /** The bot has joined a channel: its name. */
    WELCOME,
    /** Title of the home tab. */
    HOME_TITLE,
    /** How the home tab and the bot are used. */
    HOME_HINT,
    /** Title over the jobs on the home tab. */
    HOME_JOBS,
    /** Title over what the person read last. */
    HOME_RECENT,
    /** Title of the window for a question. */
    ASK_TITLE,
    /** Label of the field for a question. */
    ASK_LABEL,
    /** Label of the button that sends the question. */
    ASK_SUBMIT,
    /** Label of the button that closes the window. */
    ASK_CLOSE,
    /** Name of the shortcut that asks about a message; at most 24 characters. */
    ASK_ABOUT,
    /** What the app does, in one line. */
    APP_DESCRIPTION,
    /** Suggests to ask for the list of jobs. */
    PROMPT_JOBS,
    /** Suggests to ask how the bot is used. */
    PROMPT_HELP,
    /** Stands for a job behind a command. */
    HINT_JOB,
    /** Stands for a word to look for behind a command. */
    HINT_WORD,
    /** Stands for a question behind a command. */
    HINT_QUESTION,
    /** Stands for anything behind a command. */
    HINT_ANYTHING;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
