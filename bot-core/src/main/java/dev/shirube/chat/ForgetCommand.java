package dev.shirube.chat;

import java.util.regex.Pattern;

/** The wish of a person that nothing be kept of them: {@code /forget-me}. */
public final class ForgetCommand {

    static final String NAME = "forget-me";
    static final String JAPANESE_NAME = "記録を消して";

    /** As a command, addressed or not, and without its slash only where nothing else is said. */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?i)(?:/?(?:ask|shirube)\\s+)?/?"
                            + "(?:forget[-_ ]?me|(?:(?:私|わたし)の)?記録を消して(?:ください)?)[.!。！]?");

    private ForgetCommand() {}

    /**
     * Tells whether this is what somebody wishes.
     *
     * @param text what was said
     * @return whether it is that and nothing else
     */
    public static boolean isMeant(String text) {
        return FORM.matcher(text.strip()).matches();
    }
}
