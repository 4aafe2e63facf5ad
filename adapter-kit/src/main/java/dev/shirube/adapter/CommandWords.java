package dev.shirube.adapter;

import dev.shirube.chat.CommandEntry;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads commands that are written without a slash, for places that keep the slash to themselves.
 * Immutable.
 *
 * @param names the names of the commands
 */
public record CommandWords(Set<String> names) {

    private static final String HELP = "/help";
    private static final String ASK = "/ask ";

    /** Words behind the name of a command; a sentence that begins with such a name has more. */
    private static final int WORDS = 4;

    /** Copies the set. */
    public CommandWords {
        names = Set.copyOf(names);
    }

    /**
     * Knows commands by their names in both languages.
     *
     * @param commands the commands
     * @return what reads them
     */
    public static CommandWords of(List<CommandEntry> commands) {
        return new CommandWords(
                commands.stream()
                        .flatMap(command -> Stream.of(command.name(), command.japaneseName()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Reads what was said to the bot.
     *
     * @param words the words on one line
     * @return the same, with a slash where they are a command; the command for help where there are
     *     none
     */
    public String read(String words) {
        if (words.isEmpty()) {
            return HELP;
        }
        String[] parts = words.split(" ", WORDS + 1);
        boolean isCommand =
                parts.length <= WORDS && names.contains(parts[0].toLowerCase(Locale.ROOT));
        return isCommand ? "/" + words : words;
    }

    /**
     * Reads what was said to others: words, whatever they look like.
     *
     * @param words the words on one line
     * @param longest how much of it the bot reads, in code points; nobody can be asked to say it in
     *     fewer words
     * @return a question
     */
    public static String quoted(String words, int longest) {
        return words.isEmpty() ? HELP : ASK + beginning(words, longest - ASK.length());
    }

    /**
     * Returns the beginning of a text.
     *
     * @param text the text
     * @param longest the longest beginning in code points
     * @return the text, or as much of it
     */
    public static String beginning(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(longest, 0)));
    }
}
