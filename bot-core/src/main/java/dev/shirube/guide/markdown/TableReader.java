package dev.shirube.guide.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;

import dev.shirube.content.Block;
import dev.shirube.content.Block.Cell;
import dev.shirube.diagnostic.Diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Turns table nodes into tables in which every row is as wide as the header. */
final class TableReader {

    private final InlineReader inlines;
    private final ToIntFunction<Node> lineOf;
    private final Diagnostics problems;

    /**
     * Prepares for a document.
     *
     * @param inlines reads the cells
     * @param lineOf tells the line of the file on which a node begins
     * @param problems receives a warning for each ragged row
     */
    TableReader(InlineReader inlines, ToIntFunction<Node> lineOf, Diagnostics problems) {
        this.inlines = inlines;
        this.lineOf = lineOf;
        this.problems = problems;
    }

    /**
     * Reads a table. Short rows are filled up with empty cells; for longer ones the header is, so
     * that no cell is lost.
     *
     * @param node the table
     * @return the table
     */
    Block.Table read(TableBlock node) {
        List<Cell> header = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Node part : node.getChildren()) {
            for (Node row : part.getChildren()) {
                if (row instanceof TableRow && part instanceof TableHead) {
                    header = cells(row);
                } else if (row instanceof TableRow && part instanceof TableBody) {
                    List<Cell> cells = cells(row);
                    checkWidth(row, cells.size(), header.size());
                    rows.add(cells);
                }
            }
        }
        int width = rows.stream().mapToInt(List::size).reduce(header.size(), Math::max);
        fill(header, width);
        rows.forEach(row -> fill(row, width));
        return new Block.Table(header, rows);
    }

    private List<Cell> cells(Node row) {
        var cells = new ArrayList<Cell>();
        for (Node cell : row.getChildren()) {
            if (cell instanceof TableCell) {
                cells.add(new Cell(inlines.readCell(cell)));
            }
        }
        return cells;
    }

    private void checkWidth(Node row, int width, int expected) {
        if (width != expected) {
            problems.warning(
                    lineOf.applyAsInt(row),
                    "this row has %d cells, the header of its table %d; is there a | too %s?"
                            .formatted(width, expected, width > expected ? "many" : "few"));
        }
    }

    private static void fill(List<Cell> cells, int width) {
        while (cells.size() < width) {
            cells.add(new Cell(List.of()));
        }
    }
}
