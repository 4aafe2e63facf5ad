package dev.shirube.reply;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Blocks that are hard to show, each word of them unique so that a lost one is noticed. */
final class AwkwardBlocks {

    private final List<String> words = new ArrayList<>();

    private AwkwardBlocks() {}

    /**
     * Blocks and the words in them.
     *
     * @param blocks the blocks
     * @param words every word that must be shown
     */
    record Sample(List<Block> blocks, List<String> words) {}

    static Sample sample() {
        var awkward = new AwkwardBlocks();
        List<Block> blocks =
                List.of(
                        new Block.Heading(1, List.of(awkward.span(), awkward.span())),
                        awkward.styled(),
                        awkward.nested(9),
                        new Block.ListBlock(true, 98, awkward.items(5)),
                        awkward.table(2, 3),
                        awkward.table(12, 4),
                        new Block.Table(
                                List.of(awkward.cell(), new Block.Cell(List.of())), List.of()),
                        new Block.Quote(
                                List.of(
                                        awkward.paragraph(),
                                        new Block.Quote(List.of(awkward.table(3, 2))),
                                        awkward.nested(3))),
                        new Block.Code("java", awkward.word() + " {\n\t" + awkward.word() + "\n}"),
                        new Block.Image("https://example.org/" + awkward.word(), awkward.word()),
                        Block.Paragraph.of(awkward.longWord()));
        return new Sample(blocks, List.copyOf(awkward.words));
    }

    private String word() {
        String word = "w" + words.size() + "語";
        words.add(word);
        return word;
    }

    private String longWord() {
        String word = "𠮷👩‍💻".repeat(3) + words.size();
        words.add(word);
        return word;
    }

    private Span span() {
        return Span.plain(word() + " ");
    }

    private Block paragraph() {
        return new Block.Paragraph(List.of(span(), span(), span()));
    }

    private Block styled() {
        var spans = new ArrayList<Span>();
        for (Style style : Style.values()) {
            spans.add(new Span(word(), Set.of(style), null));
        }
        spans.add(new Span(word(), Set.of(Style.values()), "https://example.org/" + word()));
        return new Block.Paragraph(spans);
    }

    private Block.Cell cell() {
        return new Block.Cell(List.of(span(), span()));
    }

    /** A table whose last cells are empty. */
    private Block.Table table(int columns, int rows) {
        var header = new ArrayList<Block.Cell>();
        for (int i = 0; i < columns; i++) {
            header.add(cell());
        }
        var body = new ArrayList<List<Block.Cell>>();
        for (int y = 0; y < rows; y++) {
            var row = new ArrayList<Block.Cell>();
            for (int x = 0; x < columns; x++) {
                boolean empty = y == rows - 1 && x > 0;
                row.add(empty ? new Block.Cell(List.of()) : cell());
            }
            body.add(row);
        }
        return new Block.Table(header, body);
    }

    private List<Block.Item> items(int count) {
        var items = new ArrayList<Block.Item>();
        for (int i = 0; i < count; i++) {
            items.add(new Block.Item(List.of(paragraph(), paragraph())));
        }
        items.add(new Block.Item(List.of()));
        return items;
    }

    private Block nested(int depth) {
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph());
        if (depth > 0) {
            blocks.add(nested(depth - 1));
        }
        return new Block.ListBlock(depth % 2 == 0, 1, List.of(new Block.Item(blocks)));
    }
}
