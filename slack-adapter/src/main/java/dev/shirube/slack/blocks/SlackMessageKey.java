package dev.shirube.slack.blocks;

import dev.shirube.text.Language;
import dev.shirube.text.MessageBundle;

/** Something that only the Slack adapter says. The words lie in the bundles beside this class. */
public enum SlackMessageKey {
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
    /** Says who shows an answer to all: the id of the person. */
    SHARED_BY,
    /** An answer has been shown to all before. */
    SHARED_ALREADY,
    /** An answer cannot be shown any more. */
    SHARE_GONE,
    /** A reply comes directly: the id of the channel that it was for, why. */
    INSTEAD,
    /** Why nothing can be said in a channel: the bot or the person is not in it. */
    WHY_NOT_MEMBER,
    /** Why nothing can be said in a channel: it is archived. */
    WHY_ARCHIVED,
    /** Why nothing can be said in a channel: only some may post there. */
    WHY_RESTRICTED,
    /** Why nothing can be said in a channel: Slack's name for the reason. */
    WHY_OTHER,
    /** The window for a question could not be opened. */
    NO_WINDOW,
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
    HINT_ANYTHING,
    /** Above an answer that nobody called for. */
    UNCALLED,
    /** Label of the button that takes such an answer back. */
    WITHDRAW,
    /** Somebody may not take an answer back. */
    NOT_YOURS,
    /** Above an answer for somebody else: that person, and who asks. */
    FOR_PERSON,
    /** Nobody can tell who is meant by a name behind {@code for}. */
    FOR_WHOM;

    private static final MessageBundle WORDS = MessageBundle.beside(SlackMessageKey.class);

    /** Returns the words, with the arguments as they are. */
    public String in(Language language, Object... arguments) {
        return WORDS.text(language, this, arguments);
    }
}
