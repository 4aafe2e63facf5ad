package dev.shirube.adapter;

import dev.shirube.chat.CommandEntry;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.reply.Reply;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads commands that are written without a slash, for places that keep the slash to themselves,
 * and names them as they are given there. Immutable.
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
     * {@return what reads commands by their names in both languages}
     *
     * @param commands the commands
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
     * {@return a text, or as much of its beginning}
     *
     * @param text the text
     * @param longest the longest beginning in code points
     */
    public static String beginning(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(longest, 0)));
    }

    /**
     * Names the commands in a reply as they are given in a place, where the bot's own words tell of
     * them; the words of guides stay as they are.
     *
     * @param reply the reply
     * @param form makes of the name of a command how it begins there, such as {@code
     *     /career-salary}
     * @return the reply with its message spelt
     */
    public Reply spelt(Reply reply, UnaryOperator<String> form) {
        return reply.withMessage(spelt(reply.message(), form));
    }

    private List<Block> spelt(List<Block> blocks, UnaryOperator<String> form) {
        return blocks.stream().map(block -> spelt(block, form)).toList();
    }

    private Block spelt(Block block, UnaryOperator<String> form) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                    new Block.Paragraph(
                            paragraph.spans().stream().map(span -> spelt(span, form)).toList());
            case Block.ListBlock list ->
                    new Block.ListBlock(
                            list.ordered(),
                            list.start(),
                            list.items().stream()
                                    .map(item -> new Block.Item(spelt(item.blocks(), form)))
                                    .toList());
            case Block.Quote quote -> new Block.Quote(spelt(quote.blocks(), form));
            case Block.Heading heading -> heading;
            case Block.Table table -> table;
            case Block.Code code -> code;
            case Block.Image image -> image;
        };
    }

    private Span spelt(Span span, UnaryOperator<String> form) {
        if (!span.styles().contains(Style.CODE) || !span.text().startsWith("/")) {
            return span;
        }
        String[] parts = span.text().substring(1).split(" ", 2);
        if (!names.contains(parts[0])) {
            return span;
        }
        String rest = parts.length == 1 ? "" : " " + parts[1];
        return new Span(form.apply(parts[0]) + rest, span.styles(), span.link());
    }
}
