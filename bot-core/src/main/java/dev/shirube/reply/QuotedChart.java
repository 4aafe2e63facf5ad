package dev.shirube.reply;

import dev.shirube.chart.RangeChart;
import dev.shirube.content.Block;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chart that is shown beside what is quoted. */
public final class QuotedChart {

    private QuotedChart() {}

    /**
     * Draws the table that is quoted, or the one that a row is quoted of, with that row marked.
     *
     * @param quoted what is quoted; nothing where the section is shown as a whole
     * @param around the section that it stands in
     * @return the chart, or null where what is quoted cannot be drawn
     */
    public static @Nullable RangeChart of(List<Block> quoted, List<Block> around) {
        List<Block.Table> own = tables(quoted);
        return Stream.concat(tables(around).stream(), own.stream())
                .filter(table ->
                        quoted.isEmpty()
                                || own.stream().anyMatch(t -> t.header().equals(table.header())))
                .flatMap(table ->
                        RangeChart.of(table).map(chart -> marked(chart, table, own)).stream())
                .findFirst()
                .orElse(null);
    }

    private static RangeChart marked(
            RangeChart chart, Block.Table table, List<Block.Table> quoted) {
        Set<Integer> rows =
                quoted.stream()
                        .flatMap(q -> q.rows().stream())
                        .map(table.rows()::indexOf)
                        .collect(Collectors.toSet());
        return rows.size() < table.rows().size() ? chart.marking(rows) : chart;
    }

    private static List<Block.Table> tables(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }
}
