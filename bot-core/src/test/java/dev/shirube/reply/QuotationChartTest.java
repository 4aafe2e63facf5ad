package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chart.RangeChart;
import dev.shirube.chart.RangeChart.Row;
import dev.shirube.content.Block;

import org.junit.jupiter.api.Test;

import java.util.List;

class QuotationChartTest {

    private static final Block.Table TABLE =
            Guides.table(
                    List.of("経験年数", "年収 (万円)"),
                    List.of(List.of("ジュニア", "600 - 900"), List.of("シニア", "1,200+")));

    @Test
    void aQuotedTableHasItsChart() {
        assertThat(labels(List.of(TABLE), List.of())).containsExactly("ジュニア", "シニア");
    }

    @Test
    void aQuotedRowHasTheChartOfItsTable() {
        assertThat(labels(List.of(Guides.row(TABLE, 1)), List.of(TABLE)))
                .containsExactly("ジュニア", "シニア");
    }

    @Test
    void aSectionWithoutAChosenPassageHasTheChartOfItsTable() {
        assertThat(labels(List.of(), List.of(TABLE))).hasSize(2);
    }

    @Test
    void anAnswerAboutSomethingElseHasNoChart() {
        assertThat(labels(List.of(Guides.paragraph("賞与は別です。")), List.of(TABLE))).isEmpty();
        assertThat(labels(List.of(Guides.skillTable()), List.of(TABLE))).isEmpty();
    }

    private static List<String> labels(List<Block> answer, List<Block> context) {
        var source = new Source("g", List.of(), null, null, null, null);
        return new Reply.Quotation("h", answer, context, source, "id")
                .chart().stream()
                        .map(RangeChart.class::cast)
                        .flatMap(chart -> chart.rows().stream())
                        .map(Row::label)
                        .toList();
    }
}
