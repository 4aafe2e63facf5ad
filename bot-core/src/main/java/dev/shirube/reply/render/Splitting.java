package dev.shirube.reply.render;

import dev.shirube.content.Block;
import dev.shirube.content.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How {@link BlockSplitter} splits.
 *
 * @param limit the longest plain text of a block, in UTF-16 code units
 */
record Splitting(int limit) {

    /** Lists in lists take a unit each; nobody nests deep enough to need less. */
    private static final int NARROWEST = 2;

    List<Block> split(Block block) {
        if (BlockLength.of(block) <= limit) {
            return List.of(block);
        }
        return switch (block) {
            case Block.Heading heading ->
                    pieces(heading.spans(), spans -> new Block.Heading(heading.level(), spans));
            case Block.Paragraph paragraph -> pieces(paragraph.spans(), Block.Paragraph::new);
            case Block.ListBlock list -> list(list);
            case Block.Table table -> table(table);
            case Block.Quote quote ->
                    filled(quote.blocks()).stream().<Block>map(Block.Quote::new).toList();
            case Block.Code code -> code(code);
            case Block.Image image -> image(image);
        };
    }

    private List<Block> pieces(List<Span> spans, Function<List<Span>, Block> block) {
        return TextCuts.of(Span.text(spans), limit).stream()
                .map(piece -> block.apply(slice(spans, piece)))
                .toList();
    }

    private static List<Span> slice(List<Span> spans, TextCuts.Piece piece) {
        var slice = new ArrayList<Span>();
        int start = 0;
        for (Span span : spans) {
            int from = Math.max(piece.from() - start, 0);
            int to = Math.min(piece.to() - start, span.text().length());
            if (from < to) {
                slice.add(new Span(span.text().substring(from, to), span.styles(), span.link()));
            }
            start += span.text().length();
        }
        return List.copyOf(slice);
    }

    private List<Block> code(Block.Code code) {
        return TextCuts.of(code.text(), limit).stream()
                .<Block>map(piece ->
                        new Block.Code(
                                code.language(), code.text().substring(piece.from(), piece.to())))
                .toList();
    }

    /** A picture once, with the beginning of its text; the rest of the text stands below it. */
    private List<Block> image(Block.Image image) {
        var blocks = new ArrayList<Block>();
        for (TextCuts.Piece piece : TextCuts.of(image.alternative(), limit)) {
            String text = image.alternative().substring(piece.from(), piece.to());
            blocks.add(
                    blocks.isEmpty()
                            ? new Block.Image(image.source(), text)
                            : Block.Paragraph.of(text));
        }
        return List.copyOf(blocks);
    }

    private List<Block> list(Block.ListBlock list) {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<Block.Item>();
        int used = 0;
        int number = list.start();
        for (Block.Item item : list.items()) {
            int length = BlockLength.of(item);
            if (used + length > limit) {
                addItems(list, number, items, blocks);
                used = 0;
            }
            if (length > limit) {
                List<List<Block>> parts = filled(item.blocks());
                parts.stream().limit(1).map(Block.Item::new).forEach(items::add);
                addItems(list, number + 1, items, blocks);
                parts.stream().skip(1).forEach(blocks::addAll);
            } else {
                items.add(item);
                used += length;
            }
            number++;
        }
        addItems(list, number, items, blocks);
        return List.copyOf(blocks);
    }

    /** Makes a list of the items, the last of which stands before the number. */
    private static void addItems(
            Block.ListBlock list, int before, List<Block.Item> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.ListBlock(list.ordered(), before - items.size(), items));
            items.clear();
        }
    }

    private List<Block> table(Block.Table table) {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<List<Block.Cell>>();
        int header = BlockLength.of(table.header());
        int used = header;
        for (List<Block.Cell> row : table.rows()) {
            int length = BlockLength.of(row);
            if (used + length > limit) {
                addRows(table, rows, blocks);
                used = header;
            }
            if (header + length > limit) {
                blocks.addAll(split(pairs(table.header(), row)));
            } else {
                rows.add(row);
                used += length;
            }
        }
        addRows(table, rows, blocks);
        return blocks.isEmpty() ? split(pairs(List.of(), table.header())) : List.copyOf(blocks);
    }

    private static void addRows(
            Block.Table table, List<List<Block.Cell>> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(table.header(), rows));
            rows.clear();
        }
    }

    /** A row as a list of its cells, each behind its header. */
    private static Block pairs(List<Block.Cell> header, List<Block.Cell> row) {
        var items = new ArrayList<Block.Item>();
        for (int i = 0; i < row.size(); i++) {
            var spans = new ArrayList<Span>();
            String name = i < header.size() ? header.get(i).text().strip() : "";
            if (!name.isEmpty()) {
                spans.add(Span.strong(name + ":"));
                spans.add(Span.plain(" "));
            }
            spans.addAll(row.get(i).spans());
            if (!Span.text(spans).isBlank()) {
                items.add(new Block.Item(List.of(new Block.Paragraph(spans))));
            }
        }
        return new Block.ListBlock(false, 1, items);
    }

    /** Splits what stands inside of another block, where each has a line feed behind it. */
    private Splitting inner() {
        return new Splitting(Math.max(NARROWEST, limit - 1));
    }

    /** Splits blocks and gathers the pieces into groups that are as long as the limit allows. */
    private List<List<Block>> filled(List<Block> blocks) {
        List<Block> pieces = blocks.stream().flatMap(b -> inner().split(b).stream()).toList();
        return Pages.fill(
                pieces,
                group -> group.stream().mapToInt(b -> BlockLength.of(b) + 1).sum() <= limit);
    }
}
