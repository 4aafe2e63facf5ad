package dev.shirube.slack.api;

import dev.shirube.adapter.ActionBar;

/**
 * What Slack takes at once. Lengths are in UTF-16 code units, and most of them stay below what the
 * documentation allows, since Slack counts some characters as several.
 */
public final class SlackLimits {

    /** Blocks of a message are at most 50; some room is left for the buttons. */
    public static final int BLOCKS = 44;

    /** Characters over all blocks of a message; Slack refuses about 13,000. */
    public static final int MESSAGE = 9_000;

    /** The same where a table is sent as a list, which repeats its header. */
    public static final int PLAIN_MESSAGE = 11_000;

    /** Text that is read out or shown in notifications. */
    public static final int TEXT = 4_000;

    /** Text of one block, that of a table apart. */
    public static final int BLOCK = 2_800;

    /** Text of a table. */
    public static final int TABLE = 4_000;

    /** Rows of a table below its header. */
    public static final int ROWS = 99;

    public static final int COLUMNS = 20;
    public static final int HEADER = 150;
    public static final int CONTEXT = 2_000;
    public static final int CONTEXT_ELEMENTS = 10;
    public static final int ACTIONS = 25;
    public static final int BUTTON = 75;
    public static final int VALUE = 2_000;
    public static final int IMAGE_TEXT = 2_000;
    public static final int ADDRESS = 3_000;
    public static final int INDENT = 8;

    /** Commands behind buttons and in the one menu, whose entries may be no longer than labels. */
    public static final ActionBar.Limits CHOICES = new ActionBar.Limits(VALUE, 75, 100, 1);

    /** As many buttons as a person takes in; what goes beyond is in a menu. */
    public static final int BUTTONS = 6;

    private SlackLimits() {}
}
