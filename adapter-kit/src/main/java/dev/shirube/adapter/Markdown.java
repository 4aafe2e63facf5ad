package dev.shirube.adapter;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes blocks as Markdown in the dialect of a platform, with everything escaped that is not the
 * bot's own markup.
 *
 * @param dialect what the platform has of its own
 */
public record Markdown(Dialect dialect) {

    /** Keeps two marks apart that would be read as one; nobody sees it. */
    public static final String APART = "\u200B";

    private static final String INDENT = "  ";
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#-]{1,20}");

    /** What a platform has of its own. */
    public interface Dialect {

        /**
         * {@return a text that shows as it is: nothing in it is a mark}
         *
         * @param text text without control characters
         */
        String escape(String text);

        /**
         * {@return the lines of a table}
         *
         * @param table the table
         * @param markdown what shows its cells
         */
        List<String> table(Block.Table table, Markdown markdown);
    }

    /**
     * Makes untrusted text show as it is.
     *
     * @param text the text
     * @return the text without what is no text, in which nothing is a mark
     */
    public String escape(String text) {
        return dialect.escape(SafeText.of(text));
    }

    /**
     * {@return the Markdown of a block, without a line feed at its end, and empty where the block
     * is}
     *
     * @param block the block
     */
    public String render(Block block) {
        return String.join("\n", lines(block)).stripTrailing();
    }

    /**
     * {@return the Markdown of a block line by line}
     *
     * @param block the block
     */
    public List<String> lines(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                    text(heading.spans().stream().map(span -> span.with(Style.STRONG)).toList());
            case Block.Paragraph paragraph -> text(paragraph.spans());
            case Block.ListBlock list -> list(list);
            case Block.Table table -> dialect.table(table, this);
            case Block.Quote quote -> quote(quote);
            case Block.Code code -> code(code);
            case Block.Image image ->
                    text(List.of(new Span(image.alternative(), Set.of(Style.EMPHASIS), null)));
        };
    }

    private List<String> text(List<Span> spans) {
        return of(spans).lines().map(String::stripTrailing).toList();
    }

    private List<String> list(Block.ListBlock list) {
        var lines = new ArrayList<String>();
        int number = list.start();
        for (Block.Item item : list.items()) {
            String mark = list.ordered() ? number + ". " : "- ";
            lines.addAll(hanging(mark, item.blocks()));
            number++;
        }
        return List.copyOf(lines);
    }

    /** Puts a mark before the first line and indents the others, which then belong to it. */
    private List<String> hanging(String mark, List<Block> blocks) {
        var lines = new ArrayList<String>();
        String indent = mark.length() > INDENT.length() ? " ".repeat(mark.length()) : INDENT;
        for (Block block : blocks) {
            for (String line : lines(block)) {
                if (!line.isBlank()) {
                    lines.add((lines.isEmpty() ? mark : indent) + line);
                }
            }
        }
        return List.copyOf(lines);
    }

    /** One level of quotation is all that some platforms know. */
    private List<String> quote(Block.Quote quote) {
        var lines = new ArrayList<String>();
        for (Block block : quote.blocks()) {
            for (String line : lines(block)) {
                lines.add(block instanceof Block.Quote ? line : "> " + line);
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> code(Block.Code code) {
        String text = SafeText.of(code.text()).stripTrailing();
        if (text.isBlank()) {
            return List.of();
        }
        String name = code.language();
        var lines = new ArrayList<String>();
        lines.add("```" + (name != null && LANGUAGE.matcher(name).matches() ? name : ""));
        // Something invisible between the marks, for nothing can be escaped in code.
        text.replace("``", "`" + APART + "`").lines().forEach(lines::add);
        lines.add("```");
        return List.copyOf(lines);
    }

    /**
     * Renders spans; those next to each other with the same link are one link.
     *
     * @param spans the spans in reading order
     * @return Markdown with the line feeds of the text
     */
    public String of(List<Span> spans) {
        var markdown = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= spans.size(); i++) {
            if (i == spans.size() || !Objects.equals(spans.get(from).link(), spans.get(i).link())) {
                append(markdown, linked(spans.subList(from, i), spans.get(from).link()));
                from = i;
            }
        }
        return markdown.toString();
    }

    /**
     * {@return a link, or the words alone where the address leads nowhere that is allowed}
     *
     * @param address where it leads, untrusted, or null
     * @param markdown what it says
     */
    public static String link(@Nullable String address, String markdown) {
        return address == null || markdown.isBlank() || !WebAddress.isPage(address)
                ? markdown
                : "[%s](<%s>)".formatted(markdown.replace('\n', ' '), encoded(address));
    }

    private static String encoded(String address) {
        return address.replace("<", "%3C")
                .replace(">", "%3E")
                .replace("(", "%28")
                .replace(")", "%29");
    }

    private String linked(List<Span> spans, @Nullable String address) {
        var markdown = new StringBuilder();
        spans.forEach(span -> append(markdown, styled(span)));
        return link(address, markdown.toString());
    }

    /** Styles each line by itself, since a mark that is open at the end of a line may stay open. */
    private String styled(Span span) {
        if (span.styles().isEmpty()) {
            return escape(span.text());
        }
        String text = SafeText.of(span.text());
        return text.lines()
                .map(line -> styledLine(line, span.styles()))
                .collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
    }

    private String styledLine(String line, Set<Style> styles) {
        String words = line.strip();
        if (words.isEmpty()) {
            return line;
        }
        // A mark must not stand beside a space on its inner side.
        int start = line.indexOf(words);
        String markdown = styles.contains(Style.CODE) ? code(words) : escape(words);
        for (Style style : styles) {
            String mark =
                    switch (style) {
                        case STRONG -> "**";
                        case EMPHASIS -> "*";
                        case STRIKETHROUGH -> "~~";
                        case CODE -> "";
                    };
            markdown = mark + markdown + mark;
        }
        return line.substring(0, start) + markdown + line.substring(start + words.length());
    }

    /** Nothing can be escaped in code, so a longer fence has to hold it. */
    private String code(String words) {
        int longest =
                BACKTICKS
                        .matcher(words)
                        .results()
                        .mapToInt(match -> match.group().length())
                        .max()
                        .orElse(0);
        if (longest > 1) {
            return escape(words);
        }
        String fence = "`".repeat(longest + 1);
        String space = longest == 0 ? "" : " ";
        return fence + space + words + space + fence;
    }

    private static void append(StringBuilder markdown, String next) {
        if (!markdown.isEmpty()
                && !next.isEmpty()
                && isMark(markdown.charAt(markdown.length() - 1))
                && isMark(next.charAt(0))) {
            markdown.append(APART);
        }
        markdown.append(next);
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '~' || c == '`';
    }
}
