package dev.shirube.discord.components;

import dev.shirube.adapter.ActionBar;
import dev.shirube.adapter.Budget;

/**
 * What Discord takes, in UTF-16 code units where nothing else is said, and what the bot keeps to.
 * The limits that hold for one field alone are checked by JDA again; the sums are not.
 */
public final class DiscordLimits {

    /**
     * A message: 40 components, 4,000 characters in all of its texts together, and as many bytes of
     * UTF-8 as are safe, for above some 10,000 Discord fails without saying why.
     */
    public static final Budget MESSAGE = new Budget(40, 4_000, 9_500);

    /** What the container around everything takes. */
    public static final Budget CONTAINER = new Budget(1, 0, 0);

    /** What a text display costs beside its bytes. */
    public static final int BYTES_OF_DISPLAY = 12;

    /**
     * What the text of a page may have: what is read in a chat without scrolling far. {@link
     * #MESSAGE} holds more, which is for labels.
     */
    public static final Budget PAGE = new Budget(20, 1_200, 3_600);

    /** The same where nothing leads to a second page, so that little is cut. */
    public static final Budget ONLY_PAGE = new Budget(20, 2_900, 7_300);

    /** What pages are filled with: a long row of a table is not torn. */
    public static final Budget PIECE = new Budget(1, PAGE.characters(), PAGE.bytes());

    /** The source on pages that the quotation goes on beyond, and its title. */
    public static final Budget SHORT_SOURCE = new Budget(1, 500, 700);

    public static final int SHORT_TITLE = 100;

    /** Choices that fit behind no button and are spelt out instead. */
    public static final Budget SPELT_OUT = new Budget(1, 600, 1_500);

    public static final int BUTTONS_IN_ROW = 5;
    public static final int BUTTON_LABEL = 80;
    public static final int OPTION_LABEL = 100;

    /**
     * Commands behind buttons, whose ids of 100 characters begin with two of their own, and in
     * menus; more than one menu only keeps a promise.
     */
    public static final ActionBar.Limits CHOICES = new ActionBar.Limits(98, 98, 25, 4);

    /** The address of a link or a picture. */
    public static final int ADDRESS = 2_048;

    /** The suggestions while somebody types, and their labels. */
    public static final int SUGGESTIONS = 25;

    public static final int SUGGESTION_LABEL = 100;
    public static final int ALTERNATIVE = 1_024;

    private DiscordLimits() {}
}
