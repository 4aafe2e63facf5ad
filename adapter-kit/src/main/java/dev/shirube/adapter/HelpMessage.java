package dev.shirube.adapter;

import dev.shirube.chat.help.HelpCard;
import dev.shirube.chat.help.HelpText;
import dev.shirube.chat.help.HelpText.Part;
import dev.shirube.reply.Labels;

import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question that is passed on as Markdown: the question as a quotation, so that it can be read off
 * its message as it was asked, and how far it is on the last line, so that it can be exchanged.
 *
 * @param markdown the dialect of the platform
 * @param special shows all parts of a line that are no words
 */
public record HelpMessage(Markdown markdown, Function<Part, String> special) {

    private static final String QUOTE = "> ";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    /** A question is never cut to less than this. */
    private static final int SHORTEST = 100;

    /**
     * {@return a line as Markdown}
     *
     * @param text the line
     */
    public String of(HelpText text) {
        return text.parts().stream()
                .map(part ->
                        part instanceof Part.Words words
                                ? markdown.escape(words.text())
                                : special.apply(part))
                .collect(Collectors.joining());
    }

    /**
     * {@return a question as Markdown; of one that is too long its beginning}
     *
     * @param card the question
     * @param longest the longest message, in UTF-16 code units
     */
    public String of(HelpCard card, int longest) {
        String intro = of(card.intro());
        String rest = "\n\n" + of(card.asker()) + "\n" + of(card.progress().state());
        return intro
                + "\n"
                + quoted(card.question(), longest - intro.length() - rest.length())
                + rest;
    }

    /**
     * {@return a line above what somebody has written, as Markdown}
     *
     * @param text the line
     * @param quoted what was written, possibly nothing
     * @param longest the longest message, in UTF-16 code units
     */
    public String of(HelpText text, String quoted, int longest) {
        String line = of(text);
        return quoted.isBlank() ? line : line + "\n" + quoted(quoted, longest - line.length() - 1);
    }

    private String quoted(String text, int room) {
        for (int length = Math.max(room, SHORTEST); ; length = length * 3 / 4) {
            String quoted =
                    Labels.cut(text.strip(), length)
                            .lines()
                            .map(line -> QUOTE + markdown.escape(line))
                            .collect(Collectors.joining("\n"));
            if (quoted.length() <= room || length <= SHORTEST) {
                return quoted;
            }
        }
    }

    /**
     * {@return the question of a message as it was asked; empty where there is none}
     *
     * @param message the Markdown of the message
     */
    public static String question(String message) {
        return message.lines()
                .filter(line -> line.startsWith(QUOTE))
                .map(line -> line.substring(QUOTE.length()).replace(Markdown.APART, ""))
                .map(line -> ESCAPE.matcher(line).replaceAll("$1"))
                .collect(Collectors.joining("\n"));
    }

    /**
     * {@return the Markdown of a message in which it is told how far the question is now}
     *
     * @param message the Markdown of the message
     * @param state how far it is now
     */
    public String with(String message, HelpText state) {
        return message.substring(0, message.lastIndexOf('\n') + 1) + of(state);
    }
}
