package dev.shirube.discord;

/**
 * What Discord takes, in UTF-16 code units where nothing else is said, and what the bot keeps to.
 * The limits that hold for one field alone are checked by JDA again; the sums are not.
 */
final class DiscordLimits {

    /** Components of a message, those inside others included. */
    static final int COMPONENTS = 40;

    /** The text of all components of a message together. */
    static final int CHARACTERS = 4_000;

    /** The same in bytes of UTF-8: above some 10,000, Discord fails without saying why. */
    static final int BYTES = 9_500;

    /** What a text display costs beside its bytes. */
    static final int BYTES_OF_DISPLAY = 12;

    /** The part of {@link #CHARACTERS} that the text of a page has; the rest is for choices. */
    static final int PAGE_CHARACTERS = 2_900;

    /** The part of {@link #BYTES} that the text of a page has. */
    static final int PAGE_BYTES = 7_300;

    /** The source on pages that the quotation goes on beyond. */
    static final int SHORT_SOURCE = 100;

    static final int BUTTONS_IN_ROW = 5;
    static final int BUTTON_LABEL = 80;
    static final int OPTIONS = 25;
    static final int OPTION_LABEL = 100;
    static final int CUSTOM_ID = 100;

    /** The suggestions while somebody types, and their labels. */
    static final int SUGGESTIONS = 25;

    static final int SUGGESTION_LABEL = 100;
    static final int ALTERNATIVE = 1_024;

    private DiscordLimits() {}
}
