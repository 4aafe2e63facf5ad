package dev.shirube.slack.text;

import dev.shirube.adapter.CommandWords;
import dev.shirube.reply.Reply;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Makes questions and commands of what people write in the different places.
 *
 * @param prefix what the names of the slash commands begin with
 * @param names the commands
 */
public record CommandParser(String prefix, CommandWords names) {

    /** The command that takes anything. */
    public static final String UMBRELLA = "shirube";

    /** The commands that take words, and with them whom they are asked for. */
    public static final Set<String> WITH_WORDS = Set.of(UMBRELLA, "ask");

    private static final String HELP = "help";

    /** Names the commands in a reply as they are called here. */
    public Reply spelt(Reply reply) {
        return names.spelt(reply, this::called);
    }

    /** Slack keeps /help for itself; the command that takes anything says it too. */
    private String called(String name) {
        return "/" + prefix + (name.equals(HELP) ? UMBRELLA : name);
    }

    /** Returns whether a command takes words, and with them whom they are asked for. */
    public boolean takesWords(String name) {
        String bare = name.startsWith("/" + prefix) ? name.substring(1 + prefix.length()) : "";
        return WITH_WORDS.contains(bare) || name.equals("/" + UMBRELLA);
    }

    /** Reads a slash command. */
    public String command(String name, @Nullable String rest) {
        String bare = name.startsWith("/") ? name.substring(1) : name;
        if (!prefix.isEmpty() && bare.startsWith(prefix)) {
            bare = bare.substring(prefix.length());
        }
        String typed = rest == null ? "" : rest;
        return bare.equals(UMBRELLA)
                ? names.read(MrkdwnText.words(typed))
                : ("/" + bare + " " + MrkdwnText.argument(typed)).strip();
    }

    /** Reads what was said to the bot. */
    public String spoken(String text) {
        return names.read(MrkdwnText.words(text));
    }

    /**
     * Reads what was said to the bot, and what others have said that it is about.
     *
     * @param longest how much of it the bot reads; what others have said is cut there
     */
    public String spoken(String text, String forwarded, int longest) {
        String words = MrkdwnText.words(text);
        String theirs = MrkdwnText.words(forwarded);
        if (words.isEmpty()) {
            return quoted(forwarded, longest);
        }
        int left = longest - words.codePointCount(0, words.length()) - 1;
        return theirs.isEmpty() || left < 1
                ? names.read(words)
                : names.read(words + " " + CommandWords.beginning(theirs, left));
    }

    /**
     * Reads what was said to others: words, whatever they look like.
     *
     * @param longest how much of it the bot reads; nobody can be asked to say it in fewer words
     */
    public String quoted(String text, int longest) {
        return CommandWords.quoted(MrkdwnText.words(text), longest);
    }
}
