package dev.shirube.slack;

import dev.shirube.adapter.ActionBar;

/**
 * What Slack takes at once. Lengths are in UTF-16 code units, and most of them stay below what the
 * documentation allows, since Slack counts some characters as several.
 */
final class SlackLimits {

    /** Blocks of a message are at most 50; some room is left for the buttons. */
    static final int BLOCKS = 44;

    /** Characters over all blocks of a message; Slack refuses about 13,000. */
    static final int MESSAGE = 9_000;

    /** The same where a table is sent as a list, which repeats its header. */
    static final int PLAIN_MESSAGE = 11_000;

    /** Text that is read out or shown in notifications. */
    static final int TEXT = 4_000;

    /** Text of one block, that of a table apart. */
    static final int BLOCK = 2_800;

    /** Text of a table. */
    static final int TABLE = 4_000;

    /** Rows of a table below its header. */
    static final int ROWS = 99;

    static final int COLUMNS = 20;
    static final int HEADER = 150;
    static final int CONTEXT = 2_000;
    static final int CONTEXT_ELEMENTS = 10;
    static final int ACTIONS = 25;
    static final int BUTTON = 75;
    static final int VALUE = 2_000;
    static final int IMAGE_TEXT = 2_000;
    static final int ADDRESS = 3_000;
    static final int INDENT = 8;

    /** Commands behind buttons and in the one menu, whose entries may be no longer than labels. */
    static final ActionBar.Limits CHOICES = new ActionBar.Limits(VALUE, 75, 100, 1);

    /** As many buttons as a person takes in; what goes beyond is in a menu. */
    static final int BUTTONS = 6;

    private SlackLimits() {}
}
