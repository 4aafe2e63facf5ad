package dev.shirube.mattermost;

import dev.shirube.adapter.ActionBar;
import dev.shirube.adapter.Budget;

/**
 * What Mattermost takes at once, in UTF-16 code units; it counts code points, which are never more.
 */
final class MattermostLimits {

    private static final int ANY = Integer.MAX_VALUE;

    /** A post has at most 16,383 characters; the rest is for all choices of a reply, spelt out. */
    static final Budget POST = new Budget(ANY, 8_000, ANY);

    /** What is read in a chat without scrolling far, where a button leads on. */
    static final Budget PAGE = new Budget(ANY, 3_000, ANY);

    /** What pages are filled with. */
    static final Budget PIECE = new Budget(ANY, 2_500, ANY);

    static final int LABEL = 75;

    /** Commands behind buttons and in the one menu. */
    static final ActionBar.Limits CHOICES = new ActionBar.Limits(1_000, 1_000, 100, 1);

    /** Where nothing can be pressed, all choices are spelt out. */
    static final ActionBar.Limits NO_BUTTONS = new ActionBar.Limits(0, 0, 1, 0);

    private MattermostLimits() {}
}
