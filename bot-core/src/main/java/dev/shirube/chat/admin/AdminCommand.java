package dev.shirube.chat.admin;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What those who look after the guides can ask of the bot: {@code /shirube admin gaps}. To
 * everybody else it is a question like any other.
 */
public enum AdminCommand {
    /** What is wrong with the guides. */
    STATUS,
    /** That the files of the guides are read again. */
    RELOAD,
    /** What people did not get. */
    GAPS;

    /** As a command, addressed or not. */
    private static final Pattern FORM =
            Pattern.compile("(?i)(?:/?(?:ask|shirube)\\s+)?/?admin\\s+(status|reload|gaps)[.!。！]?");

    /**
     * Reads what somebody has said.
     *
     * @param text what was said
     * @return the command, or nothing where it is anything else
     */
    public static Optional<AdminCommand> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? Optional.of(valueOf(form.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /**
     * Tells whether this is what somebody wants, if they may.
     *
     * @param text what was said, or null
     * @return whether it is that and nothing else
     */
    public static boolean isMeant(@Nullable String text) {
        return text != null && read(text).isPresent();
    }
}
