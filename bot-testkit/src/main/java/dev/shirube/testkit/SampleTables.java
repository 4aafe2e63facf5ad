package dev.shirube.testkit;

import dev.shirube.content.Block;
import dev.shirube.content.Span;

import java.util.ArrayList;
import java.util.List;

/** Tables for the samples. */
final class SampleTables {

    private SampleTables() {}

    /** Returns a table of words. */
    static Block.Table table(String prefix, int columns, int rows) {
        var words = new Numbered(prefix);
        var body = new ArrayList<List<Block.Cell>>();
        List<Block.Cell> header = row(words, columns);
        for (int i = 0; i < rows; i++) {
            body.add(row(words, columns));
        }
        return new Block.Table(header, body);
    }

    /** Returns a table that is only a header. */
    static Block.Table withoutRows() {
        return new Block.Table(row(new Numbered("o"), 3), List.of());
    }

    /** Returns a table with an empty cell in each row, the header included. */
    static Block.Table withGaps() {
        var words = new Numbered("g");
        var empty = new Block.Cell(List.of());
        var header = List.of(empty, word(words), word(words));
        var rows =
                List.of(
                        List.of(word(words), empty, word(words)),
                        List.of(word(words), word(words), empty),
                        List.of(empty, empty, empty),
                        List.of(empty, word(words), word(words)));
        return new Block.Table(header, rows);
    }

    private static List<Block.Cell> row(Numbered words, int columns) {
        var cells = new ArrayList<Block.Cell>();
        for (int i = 0; i < columns; i++) {
            cells.add(word(words));
        }
        return cells;
    }

    private static Block.Cell word(Numbered words) {
        return new Block.Cell(List.of(Span.strong(words.next()), Span.plain(" " + words.next())));
    }
}
