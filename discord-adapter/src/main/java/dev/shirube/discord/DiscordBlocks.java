package dev.shirube.discord;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Blocks as lines of Discord's Markdown. It has no tables, and padded columns don't line up with
 * Japanese text, so a row becomes a list item with a line for each cell.
 */
final class DiscordBlocks {

    private static final String COLON = ": ";
    private static final String INDENT = "  ";

    /** In the place of an empty cell, whose header would otherwise stand there alone. */
    private static final String NOTHING = "–";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#-]{1,20}");

    private DiscordBlocks() {}

    /** Renders a block; without a line feed at its end, and empty where the block is. */
    static String render(Block block) {
        return String.join("\n", lines(block)).stripTrailing();
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.Heading heading -> text(with(Style.STRONG, heading.spans()));
            case Block.Paragraph paragraph -> text(paragraph.spans());
            case Block.ListBlock list -> list(list);
            case Block.Table table -> table(table);
            case Block.Quote quote -> quote(quote);
            case Block.Code code -> code(code);
            case Block.Image image ->
                    text(List.of(new Span(image.alternative(), Set.of(Style.EMPHASIS), null)));
        };
    }

    /** Renders spans as small print. */
    static String smallPrint(String markdown) {
        return markdown.isBlank() ? "" : "-# " + markdown.replace("\n", "\n-# ");
    }

    private static List<String> text(List<Span> spans) {
        return DiscordMarkdown.of(spans).lines().map(String::stripTrailing).toList();
    }

    private static List<String> list(Block.ListBlock list) {
        var lines = new ArrayList<String>();
        int number = list.start();
        for (Block.Item item : list.items()) {
            String mark = list.ordered() ? number + ". " : "- ";
            lines.addAll(hanging(mark, item.blocks().stream().map(DiscordBlocks::lines).toList()));
            number++;
        }
        return List.copyOf(lines);
    }

    /** Puts a mark before the first line and indents the others, which then belong to it. */
    private static List<String> hanging(String mark, List<List<String>> parts) {
        var lines = new ArrayList<String>();
        String indent = mark.length() > INDENT.length() ? " ".repeat(mark.length()) : INDENT;
        for (String line : parts.stream().flatMap(List::stream).toList()) {
            if (!line.isBlank()) {
                lines.add((lines.isEmpty() ? mark : indent) + line);
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> table(Block.Table table) {
        if (table.rows().isEmpty()) {
            return text(joined(table.header()));
        }
        var lines = new ArrayList<String>();
        for (List<Block.Cell> row : table.rows()) {
            if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
                lines.addAll(hanging("- ", row(table.header(), row)));
            }
        }
        return List.copyOf(lines);
    }

    /** A figure stands out, else the first cell, which names the row. */
    private static List<List<String>> row(List<Block.Cell> header, List<Block.Cell> row) {
        OptionalInt figure = FigureRow.column(header, row);
        if (figure.isPresent()) {
            return new FigureRow(header, row, figure.getAsInt())
                    .lines().stream().map(line -> text(onOneLine(line))).toList();
        }
        return IntStream.range(0, row.size())
                .mapToObj(i -> {
                    List<Span> name = i < header.size() ? header.get(i).spans() : List.of();
                    List<Span> value = onOneLine(row.get(i).spans());
                    return text(pair(name, i == 0 ? with(Style.STRONG, value) : value));
                })
                .toList();
    }

    private static List<Span> pair(List<Span> name, List<Span> value) {
        boolean empty = Span.text(value).isBlank();
        if (Span.text(name).isBlank()) {
            return empty ? List.of() : value;
        }
        var pair = new ArrayList<Span>(onOneLine(without(Style.STRONG, name)));
        pair.add(Span.plain(COLON));
        pair.addAll(empty ? List.of(Span.plain(NOTHING)) : value);
        return List.copyOf(pair);
    }

    /** Names the columns of a table whose rows don't, or returns nothing. */
    static String caption(Block.Table table) {
        boolean figures =
                table.rows().stream()
                        .anyMatch(row -> FigureRow.column(table.header(), row).isPresent());
        return figures ? smallPrint(String.join(" ", text(joined(table.header())))) : "";
    }

    private static List<Span> joined(List<Block.Cell> cells) {
        var spans = new ArrayList<Span>();
        for (Block.Cell cell : cells) {
            if (!cell.text().isBlank()) {
                if (!spans.isEmpty()) {
                    spans.add(Span.plain(" · "));
                }
                spans.addAll(onOneLine(cell.spans()));
            }
        }
        return List.copyOf(spans);
    }

    /** Discord knows one level of quotation. */
    private static List<String> quote(Block.Quote quote) {
        var lines = new ArrayList<String>();
        for (Block block : quote.blocks()) {
            for (String line : lines(block)) {
                lines.add(block instanceof Block.Quote ? line : "> " + line);
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> code(Block.Code code) {
        String text = DiscordMarkdown.plain(code.text()).stripTrailing();
        if (text.isBlank()) {
            return List.of();
        }
        String name = code.language();
        String language = name != null && LANGUAGE.matcher(name).matches() ? name : "";
        var lines = new ArrayList<String>();
        lines.add("```" + language);
        // Something invisible between the marks, for nothing can be escaped in code.
        text.replace("``", "`\u200B`").lines().forEach(lines::add);
        lines.add("```");
        return List.copyOf(lines);
    }

    private static List<Span> with(Style style, List<Span> spans) {
        return spans.stream()
                .map(span -> {
                    EnumSet<Style> styles = EnumSet.of(style);
                    styles.addAll(span.styles());
                    return new Span(span.text(), styles, span.link());
                })
                .toList();
    }

    private static List<Span> without(Style style, List<Span> spans) {
        return spans.stream()
                .map(span -> {
                    EnumSet<Style> styles = EnumSet.noneOf(Style.class);
                    styles.addAll(span.styles());
                    styles.remove(style);
                    return new Span(span.text(), styles, span.link());
                })
                .toList();
    }

    private static List<Span> onOneLine(List<Span> spans) {
        return spans.stream()
                .map(s -> new Span(s.text().replaceAll("[\\r\\n]+", " "), s.styles(), s.link()))
                .toList();
    }
}
