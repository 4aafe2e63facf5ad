package dev.shirube.discord.components;

import dev.shirube.text.Language;
import dev.shirube.text.MessageBundle;

/** What the bot says on Discord alone: on buttons, in menus, about the rules of a place. */
public enum DiscordMessageKey {
    /** On the button for the next page; takes its number and how many there are. */
    NEXT,
    /** On the button for the page before; takes its number and how many there are. */
    BACK,
    /** On the button that shows all of what was cut. */
    ALL_OF_IT,
    /** On the button that shows all of what several guides say. */
    ALL_OF_THEM,
    /** On the button that shows all of one of several sections; takes its heading. */
    ALL_OF,
    /** In the menu of choices before one is taken. */
    GO_ON,
    /** Below what had to be cut. */
    CUT,
    /** Below choices where there are more than fit. */
    MORE_CHOICES,
    /** To somebody who may not delete a reply. */
    NOT_YOURS,
    /** About a button that nobody understands any more. */
    OLD_BUTTON,
    /** About a place in which the bot may not speak. */
    NOT_HERE,
    /** Above an answer that could not be given where it was asked for; takes that channel. */
    NOT_THERE,
    /** About an answer that Discord does not take. */
    NOT_SENT,
    /** About a message that Discord does not show to the bot. */
    HIDDEN,
    /** About a message without words. */
    NO_WORDS,
    /** The name of the entry in the menu of a message. */
    ABOUT_MESSAGE,
    /** The name of the option for a job. */
    JOB,
    /** The name of the option for the job to begin with. */
    FROM,
    /** The name of the option for the job to arrive at. */
    TO,
    /** What the option for a job is. */
    JOB_HELP,
    /** The name of the option for experience. */
    LEVEL,
    /** What the option for experience is. */
    LEVEL_HELP,
    /** The name of the option for a question. */
    QUESTION,
    /** What the option for a question is. */
    QUESTION_HELP,
    /** The name of the option for a word to look for. */
    WORD,
    /** What the option for a word is. */
    WORD_HELP,
    /** The name of the option to reply to one person alone. */
    HIDE,
    /** What the option to reply to one person alone is. */
    HIDE_HELP,
    /** The name of the option for whom a question is asked. */
    FOR,
    /** What the option for whom a question is asked is. */
    FOR_HELP,
    /** Above an answer for somebody else: who. */
    FOR_PERSON,
    /** Above an answer that nobody called for. */
    UNCALLED,
    /** The label of the button that takes such an answer back. */
    WITHDRAW;

    private static final MessageBundle WORDS = MessageBundle.beside(DiscordMessageKey.class);

    /** Returns the words, with the arguments as they are. */
    public String in(Language language, Object... arguments) {
        return WORDS.text(language, this, arguments);
    }
}
