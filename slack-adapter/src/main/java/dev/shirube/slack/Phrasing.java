package dev.shirube.slack;

import dev.shirube.chat.CommandEntry;
import dev.shirube.reply.Reply;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes questions and commands of what people write in the different places. Thread-safe. */
final class Phrasing {

    /** The command that takes anything. */
    static final String UMBRELLA = "shirube";

    static final String HELP = "/help";

    private static final String ASK = "/ask ";

    /** Words behind the name of a command; a sentence that begins with such a name has more. */
    private static final int WORDS = 4;

    private final String prefix;
    private volatile Set<String> names = Set.of();

    /**
     * Begins without any command.
     *
     * @param prefix what the names of the slash commands begin with
     */
    Phrasing(String prefix) {
        this.prefix = prefix;
    }

    /** Takes up the commands as they are now. */
    void know(List<CommandEntry> commands) {
        names =
                commands.stream()
                        .flatMap(command -> Stream.of(command.name(), command.japaneseName()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Names the commands in a reply as they are called here. */
    Reply spelt(Reply reply) {
        return new Spelling(prefix, names::contains).of(reply);
    }

    /** Reads a slash command. */
    String command(String name, @Nullable String rest) {
        String bare = name.startsWith("/") ? name.substring(1) : name;
        if (!prefix.isEmpty() && bare.startsWith(prefix)) {
            bare = bare.substring(prefix.length());
        }
        String typed = rest == null ? "" : rest;
        return bare.equals(UMBRELLA)
                ? typed(SpokenText.words(typed))
                : ("/" + bare + " " + SpokenText.argument(typed)).strip();
    }

    /** Reads what was said to the bot. */
    String spoken(String text) {
        return typed(SpokenText.words(text));
    }

    /**
     * Reads what was said to the bot, and what others have said that it is about.
     *
     * @param longest how much of it the bot reads; what others have said is cut there
     */
    String spoken(String text, String forwarded, int longest) {
        String words = SpokenText.words(text);
        String theirs = SpokenText.words(forwarded);
        if (words.isEmpty()) {
            return quoted(forwarded, longest);
        }
        int left = longest - length(words) - 1;
        return theirs.isEmpty() || left < 1
                ? typed(words)
                : typed(words + " " + beginning(theirs, left));
    }

    /**
     * Reads what was said to others: words, whatever they look like.
     *
     * @param longest how much of it the bot reads; nobody can be asked to say it in fewer words
     */
    String quoted(String text, int longest) {
        String words = SpokenText.words(text);
        return words.isEmpty() ? HELP : ASK + beginning(words, longest - ASK.length());
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String beginning(String text, int longest) {
        return length(text) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(longest, 0)));
    }

    private String typed(String words) {
        if (words.isEmpty()) {
            return HELP;
        }
        String[] parts = words.split(" ", WORDS + 1);
        boolean isCommand =
                parts.length <= WORDS && names.contains(parts[0].toLowerCase(Locale.ROOT));
        return isCommand ? "/" + words : words;
    }
}
