package dev.shirube.slack;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A table as text, for places that have none: an item for each row, in which each cell stands with
 * its header.
 */
final class TableText {

    private static final String BETWEEN = ": ";

    private TableText() {}

    static List<Block> of(Block.Table table) {
        if (table.rows().isEmpty()) {
            List<Span> header = new ArrayList<>();
            table.header().stream()
                    .filter(cell -> !cell.text().isBlank())
                    .forEach(cell -> {
                        header.add(Span.plain(header.isEmpty() ? "" : " | "));
                        header.addAll(strong(cell.spans()));
                    });
            return List.of(new Block.Paragraph(header));
        }
        List<Block.Item> items =
                table.rows().stream()
                        .map(row -> row(table.header(), row))
                        .filter(item -> !item.blocks().isEmpty())
                        .toList();
        return switch (items.size()) {
            case 0 -> List.of();
            // A single row needs no bullet to be told from others.
            case 1 -> List.of(new Block.Quote(items.getFirst().blocks()));
            default -> List.of(new Block.ListBlock(false, 1, items));
        };
    }

    private static Block.Item row(List<Block.Cell> header, List<Block.Cell> row) {
        List<Block> lines = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            List<Span> line = new ArrayList<>();
            String name = i < header.size() ? header.get(i).text().strip() : "";
            if (!name.isEmpty()) {
                line.add(Span.plain(name + BETWEEN));
            }
            List<Span> cell = row.get(i).spans();
            if (!row.get(i).text().isBlank()) {
                line.addAll(i == 0 ? strong(cell) : cell);
                lines.add(new Block.Paragraph(line));
            }
        }
        return new Block.Item(lines);
    }

    private static List<Span> strong(List<Span> spans) {
        return spans.stream()
                .map(span -> {
                    Set<Style> styles = EnumSet.of(Style.STRONG);
                    styles.addAll(span.styles());
                    return new Span(span.text(), styles, span.link());
                })
                .toList();
    }
}
