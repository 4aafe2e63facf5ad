package dev.shirube.guide.passage;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.guide.Passage;
import dev.shirube.guide.QuestionMark;
import dev.shirube.guide.markdown.TableNotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the passages of one section. Not thread-safe; one instance serves one section. */
final class PassageBuilder {

    /** An introduction longer than this says enough to be quoted alone, too. */
    private static final int LONG_INTRODUCTION = 80;

    private static final int LONG_LABEL = 60;

    /** The last sentence of a paragraph that leads over to what follows it. */
    private static final Pattern LEADS_OVER =
            Pattern.compile("(?:以下|次の|下記|following|below)[^。.!！?？\\n]*[。.:：]?$");

    private final List<Passage> passages = new ArrayList<>();

    private PassageBuilder() {}

    /**
     * Finds the passages of a section.
     *
     * @param title the heading of the section
     * @param blocks its blocks
     * @return the passages in reading order
     */
    static List<Passage> build(String title, List<Block> blocks) {
        var builder = new PassageBuilder();
        boolean headingAsks = QuestionMark.of(title) == QuestionMark.QUESTION;
        for (int i = 0; i < blocks.size(); ) {
            Optional<QuestionGroup> group = QuestionGroup.at(blocks, i, headingAsks);
            if (group.isPresent()) {
                builder.add(Passage.Kind.QUESTION, group.get().blocks());
                i = group.get().end();
            } else {
                i = builder.add(blocks, i, headingAsks);
            }
        }
        return List.copyOf(builder.passages);
    }

    /** Adds the passages that begin with a block and returns the index after it. */
    private int add(List<Block> blocks, int index, boolean headingAsks) {
        Block block = blocks.get(index);
        switch (block) {
            case Block.Table table -> {
                Optional<TableNotes> notes =
                        index + 1 < blocks.size()
                                ? TableNotes.of(table, blocks.get(index + 1))
                                : Optional.empty();
                if (notes.isPresent()) {
                    addTable(table, blocks.subList(index, index + 2), notes.get()::with);
                    return index + 2;
                }
                addTable(table, List.of(table), List::of);
            }
            case Block.ListBlock list -> addList(List.of(list), list);
            case Block.Paragraph paragraph -> {
                boolean last = index + 1 == blocks.size();
                if (!last && QuestionGroup.at(blocks, index + 1, headingAsks).isEmpty()) {
                    Block next = blocks.get(index + 1);
                    if (addWithNext(paragraph, next)) {
                        return index + 2;
                    }
                }
                add(Passage.Kind.PARAGRAPH, List.of(paragraph));
            }
            case Block.Heading _, Block.Quote _, Block.Code _, Block.Image _ ->
                    add(Passage.Kind.PARAGRAPH, List.of(block));
        }
        return index + 1;
    }

    private boolean addWithNext(Block.Paragraph paragraph, Block next) {
        String text = PlainText.of(paragraph);
        boolean label = text.endsWith(":") || text.endsWith("：") || isStrongLine(paragraph, text);
        return switch (next) {
            case Block.ListBlock list when label || LEADS_OVER.matcher(text).find() -> {
                if (text.length() > LONG_INTRODUCTION) {
                    add(Passage.Kind.PARAGRAPH, List.of(paragraph));
                }
                addList(List.of(paragraph, list), list);
                yield true;
            }
            case Block.Paragraph _, Block.Quote _, Block.Code _ when label -> {
                add(Passage.Kind.PARAGRAPH, List.of(paragraph, next));
                yield true;
            }
            case Block.ListBlock _,
                    Block.Paragraph _,
                    Block.Quote _,
                    Block.Code _,
                    Block.Table _,
                    Block.Image _,
                    Block.Heading _ ->
                    false;
        };
    }

    /** A line in bold is how many guides write a heading below H4. */
    private static boolean isStrongLine(Block.Paragraph paragraph, String text) {
        return text.length() <= LONG_LABEL
                && text.indexOf('\n') < 0
                && paragraph.spans().stream()
                        .filter(span -> !span.text().isBlank())
                        .map(Span::styles)
                        .allMatch(styles -> styles.contains(Style.STRONG));
    }

    private void addTable(
            Block.Table table, List<Block> whole, Function<Block.Table, List<Block>> noted) {
        add(Passage.Kind.TABLE, whole);
        for (List<Block.Cell> row : table.rows()) {
            add(Passage.Kind.ROW, noted.apply(new Block.Table(table.header(), List.of(row))));
        }
    }

    private void addList(List<Block> whole, Block.ListBlock list) {
        add(Passage.Kind.LIST, whole);
        List<ListPassages.Found> items = ListPassages.in(list);
        // A list of one plain item, without introduction, is that item.
        boolean same =
                whole.size() == 1
                        && list.items().size() == 1
                        && !items.isEmpty()
                        && items.getFirst().kind() == Passage.Kind.ITEM;
        items.stream().skip(same ? 1 : 0).forEach(item -> add(item.kind(), List.of(item.list())));
    }

    private void add(Passage.Kind kind, List<Block> blocks) {
        String text = PlainText.of(blocks);
        if (!text.isBlank()) {
            passages.add(new Passage(passages.size(), kind, blocks, text));
        }
    }
}
