package dev.shirube.chat.feedback;

import dev.shirube.chat.log.Complaint;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a button by which people say what they think of an answer. Nobody types it.
 *
 * @param section the id of the section that was quoted, or null where nothing was
 * @param helpful whether it helped
 * @param complaint why it did not, or null where that is not told
 */
public record FeedbackCommand(
        @Nullable String section, boolean helpful, @Nullable Complaint complaint) {

    private static final String NAME = "/feedback ";
    private static final String GOOD = "good";
    private static final String BAD = "bad";
    private static final Pattern FORM =
            Pattern.compile(NAME + "([a-z-]+)(?: ([A-Za-z0-9_-]{1,64}))?");

    /**
     * Reads a command.
     *
     * @param text what was said
     * @return what it stands for, or nothing where it is anything else
     */
    public static Optional<FeedbackCommand> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String section = form.group(2);
        return switch (form.group(1)) {
            case GOOD -> Optional.of(new FeedbackCommand(section, true, null));
            case BAD -> Optional.of(new FeedbackCommand(section, false, null));
            default ->
                    Complaint.byId(form.group(1))
                            .map(complaint -> new FeedbackCommand(section, false, complaint));
        };
    }

    /**
     * Returns the command as a button carries it.
     *
     * @return the text that {@link #read} reads
     */
    public String text() {
        String verdict = complaint == null ? (helpful ? GOOD : BAD) : complaint.id();
        return NAME + verdict + (section == null ? "" : " " + section);
    }
}
