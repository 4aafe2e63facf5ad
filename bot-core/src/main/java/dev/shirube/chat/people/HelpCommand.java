package dev.shirube.chat.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a button by which a question is passed on to people, and by which they take
 * and solve it. Nobody types it; what comes back is untrusted.
 *
 * @param step what is to be done
 * @param id which question or request is meant, by hexadecimal digits
 */
public record HelpCommand(Step step, String id) {

    private static final String NAME = "/person ";
    private static final Pattern FORM = Pattern.compile(NAME + "([a-z]{1,9}) ([0-9a-f]{12,32})");

    /** A step on the way of a question. */
    public enum Step {
        /** Whoever asked wants a person: the id is that of the question. */
        ASK,
        /** It is to be passed on with the name of whoever asked. */
        NAMED,
        /** It is to be passed on without a name. */
        UNNAMED,
        /** Somebody takes it: the id is that of the request, from here on. */
        TAKE,
        /** Somebody has solved it. */
        SOLVED
    }

    /**
     * Reads a command.
     *
     * @param text what was said
     * @return what it stands for, or nothing where it is anything else
     */
    public static Optional<HelpCommand> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        for (Step step : Step.values()) {
            if (name(step).equals(form.group(1))) {
                return Optional.of(new HelpCommand(step, form.group(2)));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the command as a button carries it.
     *
     * @return the text that {@link #read} reads
     */
    public String text() {
        return NAME + name(step) + " " + id;
    }

    private static String name(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
