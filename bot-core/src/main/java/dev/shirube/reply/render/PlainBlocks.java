package dev.shirube.reply.render;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.text.DisplayWidth;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays blocks out as lines of plain text. No word is left out.
 *
 * @param width the columns of a line; 0 for lines of any length
 */
public record PlainBlocks(int width) {

    /** Deep nesting must not squeeze the text into nothing. */
    private static final int NARROWEST = 20;

    /**
     * Returns the lines of some blocks, with a blank line between two of them.
     *
     * @param blocks the blocks
     * @return at least one line
     */
    public List<String> lines(List<Block> blocks) {
        var lines = new ArrayList<String>();
        for (Block block : blocks) {
            List<String> next = lines(block);
            if (!lines.isEmpty() && !next.isEmpty()) {
                lines.add("");
            }
            lines.addAll(next);
        }
        return List.copyOf(lines);
    }

    private List<String> lines(Block block) {
        return switch (block) {
            case Block.Heading heading -> wrap(text(heading.spans()));
            case Block.Paragraph paragraph -> wrap(text(paragraph.spans()));
            case Block.ListBlock list -> list(list);
            case Block.Table table -> new PlainTable(width, PlainBlocks::text).lines(table);
            case Block.Quote quote -> indent("│ ", "│ ", narrower(2).lines(quote.blocks()));
            case Block.Code code ->
                    indent(
                            "    ",
                            "    ",
                            Terminal.safe(code.text()).stripTrailing().lines().toList());
            case Block.Image image ->
                    wrap(
                            "["
                                    + Terminal.safe(image.alternative())
                                    + "]("
                                    + Terminal.safe(image.source())
                                    + ")");
        };
    }

    private List<String> list(Block.ListBlock list) {
        int last = list.start() + list.items().size() - 1;
        int digits = Math.max(digits(list.start()), digits(last));
        var lines = new ArrayList<String>();
        int number = list.start();
        for (Block.Item item : list.items()) {
            String mark = list.ordered() ? ("%" + digits + "d. ").formatted(number) : "• ";
            lines.addAll(
                    indent(
                            mark,
                            " ".repeat(DisplayWidth.of(mark)),
                            narrower(DisplayWidth.of(mark)).item(item)));
            number++;
        }
        return List.copyOf(lines);
    }

    /** A list right below the first line of an item belongs to it: no blank line between. */
    private List<String> item(Block.Item item) {
        var lines = new ArrayList<String>();
        for (Block block : item.blocks()) {
            List<String> next = lines(block);
            boolean close = block instanceof Block.ListBlock;
            if (!lines.isEmpty() && !next.isEmpty() && !close) {
                lines.add("");
            }
            lines.addAll(next);
        }
        return lines.isEmpty() ? List.of("") : List.copyOf(lines);
    }

    /**
     * Returns the text of spans, each link followed by its address where the text does not name it.
     *
     * @param spans the spans
     * @return the text
     */
    public static String text(List<Span> spans) {
        var text = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            text.append(Terminal.safe(span.text()));
            String link = span.link();
            boolean ends =
                    i + 1 == spans.size()
                            || !java.util.Objects.equals(link, spans.get(i + 1).link());
            if (link != null && ends && !span.text().strip().equals(link.strip())) {
                text.append(" <").append(Terminal.safe(link)).append('>');
            }
        }
        return text.toString();
    }

    private List<String> wrap(String text) {
        return text.isBlank() ? List.of() : new LineWrap(width).lines(text.strip());
    }

    private PlainBlocks narrower(int by) {
        return width <= 0 ? this : new PlainBlocks(Math.max(NARROWEST, width - by));
    }

    private static List<String> indent(String first, String rest, List<String> lines) {
        var indented = new ArrayList<String>();
        for (String line : lines) {
            indented.add(((indented.isEmpty() ? first : rest) + line).stripTrailing());
        }
        return List.copyOf(indented);
    }

    private static int digits(int number) {
        return Integer.toString(number).length();
    }
}
