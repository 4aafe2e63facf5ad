package dev.shirube.discord.text;

import dev.shirube.adapter.Markdown;
import dev.shirube.adapter.TableAsList;
import dev.shirube.content.Block;
import dev.shirube.content.Span;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Discord's dialect of Markdown. It has no tables, and padded columns don't line up with Japanese
 * text, so a row becomes a list item with a line for each cell.
 */
public final class DiscordMarkdown implements Markdown.Dialect {

    public static final Markdown MARKDOWN = new Markdown(new DiscordMarkdown());

    private static final Pattern MARK = Pattern.compile("[\\\\*_~|`<>\\[\\]@#]");

    /** What makes a list, a quotation or small print at the beginning of a line. */
    private static final Pattern LINE_MARK = Pattern.compile("(?m)^(\\s*)([-+])|^(\\s*\\d+)(\\.)");

    /** Discord finds addresses by itself, and would show a backslash in them. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.~:/?#%&=+,;!$@-]+");

    /** In the place of an empty cell, whose header would otherwise stand there alone. */
    private static final String NOTHING = "–";

    private DiscordMarkdown() {}

    @Override
    public String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            escaped.append(escapeMarks(text.substring(from, address.start())));
            escaped.append(address.group());
            from = address.end();
        }
        return escaped.append(escapeMarks(text.substring(from))).toString();
    }

    private static String escapeMarks(String text) {
        String marks = MARK.matcher(text).replaceAll("\\\\$0");
        return LINE_MARK
                .matcher(marks)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                match.group(2) == null
                                        ? match.group(3) + "\\."
                                        : match.group(1) + "\\" + match.group(2)));
    }

    @Override
    public List<String> table(Block.Table table, Markdown markdown) {
        return markdown.lines(
                table.rows().isEmpty()
                        ? new Block.Paragraph(names(table))
                        : new Block.ListBlock(
                                false, 1, TableAsList.items(table, DiscordMarkdown::row)));
    }

    /** A figure stands out, else the first cell, which names the row. */
    private static List<List<Span>> row(List<Block.Cell> header, List<Block.Cell> cells) {
        OptionalInt figure = FigureRow.column(header, cells);
        return figure.isPresent()
                ? new FigureRow(header, cells, figure.getAsInt()).lines()
                : TableAsList.labelled(header, cells, NOTHING);
    }

    /** Names the columns of a table whose rows don't, or returns nothing. */
    public static String caption(Block.Table table) {
        boolean figures =
                table.rows().stream()
                        .anyMatch(row -> FigureRow.column(table.header(), row).isPresent());
        return figures ? smallPrint(MARKDOWN.of(names(table))) : "";
    }

    private static List<Span> names(Block.Table table) {
        return TableAsList.header(table, FigureRow.BETWEEN);
    }

    /** Renders Markdown as small print. */
    public static String smallPrint(String markdown) {
        return markdown.isBlank() ? "" : "-# " + markdown.replace("\n", "\n-# ");
    }
}
