package dev.shirube.chat.help;

/**
 * The words of the window in which whoever has helped writes what the answer is.
 *
 * @param title what it is, at most 24 characters
 * @param label what to write, at most 24 characters
 * @param hint what becomes of it, at most 100 characters
 * @param submit what the button says, at most 24 characters
 * @param close what the button says that does nothing, at most 24 characters
 */
public record HelpForm(String title, String label, String hint, String submit, String close) {

    /** The longest text that can be written, in UTF-16 code units. */
    public static final int LONGEST = 3_000;
}
