package dev.shirube.chat.feedback;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the button by which people say in their own words why an answer did not help.
 * Nobody types it; what comes back is untrusted.
 *
 * @param section the id of the section that was quoted, or null where nothing was
 */
public record CommentCommand(@Nullable String section) {

    /** The longest comment that is taken, in Unicode code points. */
    public static final int LONGEST = 300;

    private static final String NAME = "/feedback words";
    private static final String WINDOW = "comment";
    private static final String ID = "[A-Za-z0-9_-]{1,64}";
    private static final Pattern FORM = Pattern.compile(NAME + "(?: (" + ID + "))?");
    private static final Pattern WINDOW_FORM = Pattern.compile(WINDOW + "(?:\\.(" + ID + "))?");

    /**
     * Reads a command.
     *
     * @param text what was said
     * @return what it stands for, or nothing where it is anything else
     */
    public static Optional<CommentCommand> read(String text) {
        return read(FORM, text);
    }

    /** Reads the id of a window, as {@link #window()} writes it. */
    public static Optional<CommentCommand> ofWindow(String id) {
        return read(WINDOW_FORM, id);
    }

    private static Optional<CommentCommand> read(Pattern pattern, String text) {
        Matcher form = pattern.matcher(text);
        return form.matches() ? Optional.of(new CommentCommand(form.group(1))) : Optional.empty();
    }

    /**
     * Returns the command as a button carries it.
     *
     * @return the text that {@link #read} reads
     */
    public String text() {
        return NAME + (section == null ? "" : " " + section);
    }

    /** Returns the id of the window in which the comment is written; no space is in it. */
    public String window() {
        return WINDOW + (section == null ? "" : "." + section);
    }
}
