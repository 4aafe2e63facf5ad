package dev.shirube.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.shirube.chart.RangeChart.Row;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class RangeChartTest {

    private static final String HEADER = "年収範囲 (万円)";

    @Test
    void aSalaryTableHasABarForEachRow() {
        RangeChart chart = chart(HEADER, "600〜900", "800 - 1,200", "1,800 - 3,000+").orElseThrow();

        assertThat(chart.title()).isEqualTo(HEADER);
        assertThat(chart.rows())
                .extracting(Row::label, Row::text, Row::open)
                .containsExactly(
                        tuple("Level 0", "600〜900", false),
                        tuple("Level 1", "800 - 1,200", false),
                        tuple("Level 2", "1,800 - 3,000+", true));
    }

    @Test
    void theBarsAreInProportion() {
        List<Row> rows = chart(HEADER, "500 - 1,000", "750", "1,000 - 2,000").orElseThrow().rows();

        assertThat(rows).extracting(Row::start).containsExactly(0.25, 0.375, 0.5);
        assertThat(rows).extracting(Row::end).containsExactly(0.5, 0.375, 1.0);
    }

    @Test
    void thereIsRoomForAnArrowAtTheEnd() {
        List<Row> rows = chart(HEADER, "500 - 1,000", "1,000 - 2,000+").orElseThrow().rows();

        assertThat(rows.getLast().end()).isLessThan(0.95);
        assertThat(rows.getFirst().end()).isCloseTo(rows.getLast().end() / 2, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    800 - 1,200       | 800  | 1200 | false
                    600〜900           | 600  | 900  | false
                    600～900           | 600  | 900  | false
                    ６００－９００       | 600  | 900  | false
                    600 – 900万円      | 600  | 900  | false
                    600万〜900万円      | 600  | 900  | false
                    1,800 - 3,000+    | 1800 | 3000 | true
                    3,000+            | 3000 | 3000 | true
                    3,000万円以上       | 3000 | 3000 | true
                    1,000万円〜        | 1000 | 1000 | true
                    900               | 900  | 900  | false
                    $80k - $120k      | 80   | 120  | false
                    $80,000 - 120,000 | 80000 | 120000 | false
                    1.5 - 2.25        | 1.5  | 2.25 | false
                    """)
    void rangesAreReadInManySpellings(String cell, double low, double high, boolean open) {
        assertThat(Figure.read(cell).orElseThrow())
                .extracting(Figure::low, Figure::high, Figure::open)
                .containsExactly(low, high, open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "応相談", "900 - 600", "800+ - 1,200", "〜500", "8,00 - 1,200",
                        "600 - 900 - 1,200",
                "2024年", "約600", "600〜900 (賞与別)", "800万〜1億", "$80 - €90", "10%", "-5 - 3", "1e3"
            })
    void whatIsNoRangeForSureLeavesTheTableWithoutAChart(String cell) {
        assertThat(chart(HEADER, "600 - 900", cell, "800 - 1,200")).isEmpty();
    }

    @Test
    void oneRowIsNoChartAndNeitherAreVeryMany() {
        assertThat(chart(HEADER, "600 - 900")).isEmpty();
        assertThat(
                        chart(
                                HEADER,
                                IntStream.range(1, 14)
                                        .mapToObj(i -> i + "00")
                                        .toArray(String[]::new)))
                .isEmpty();
    }

    @Test
    void unitsAreNotMixed() {
        assertThat(chart("年収", "600 - 900万円", "$80k - $120k")).isEmpty();
        assertThat(chart("年収", "600 - 900万円", "800 - 1,200万円")).isPresent();
    }

    @Test
    void numbersThatAreNoMoneyMakeNoChart() {
        assertThat(chart("No.", "1", "2", "3")).isEmpty();
        assertThat(chart("経験年数", "0 - 3", "3 - 7", "7+")).isEmpty();
        assertThat(chart("Users", "10k - 20k", "20k - 30k")).isEmpty();
        assertThat(chart("Range", "¥10 - ¥20", "¥20 - ¥30")).isPresent();
        assertThat(chart("Salary", "10k - 20k", "20k - 30k")).isPresent();
    }

    @Test
    void theColumnWithTheRangesIsFoundWhereverItIs() {
        Block.Table table =
                table(
                        List.of("Level", "Years", "Pay (USD)"),
                        List.of(
                                List.of("Junior", "0 - 3", "80k - 90k"),
                                List.of("Senior", "7+", "120k+")));

        RangeChart chart = RangeChart.of(table).orElseThrow();

        assertThat(chart.title()).isEqualTo("Pay (USD)");
        assertThat(chart.rows()).extracting(Row::label).containsExactly("Junior", "Senior");
    }

    @Test
    void wordsThatAreTooLongForThePictureAreCutVisibly() {
        RangeChart chart = chart("年収範囲 (万円)", "600〜900", "900").orElseThrow().fitting(14);

        assertThat(chart.title()).isEqualTo("年収範囲 (万…");
        assertThat(chart.rows())
                .extracting(Row::label, Row::text)
                .containsExactly(tuple("Lev…", "600〜900"), tuple("Level 1", "900"));
    }

    @Test
    void theAlternativeNamesEveryRange() {
        RangeChart chart = chart(HEADER, "600〜900", "1,800 - 3,000+").orElseThrow();

        assertThat(chart.alternative(Language.JA))
                .isEqualTo("年収範囲 (万円)の図。Level 0は600〜900、Level 1は1,800 - 3,000+。");
        assertThat(chart.alternative(Language.EN))
                .isEqualTo("Chart of 年収範囲 (万円): Level 0: 600〜900; Level 1: 1,800 - 3,000+.");
    }

    @Test
    void marksOfNotesAreNoPartOfAFigure() {
        RangeChart chart = chart(HEADER + "[1]", "600〜900[2]", "900 - 1,200※1").orElseThrow();

        assertThat(chart.title()).isEqualTo(HEADER);
        assertThat(chart.rows()).extracting(Row::text).containsExactly("600〜900", "900 - 1,200");
    }

    private static Optional<RangeChart> chart(String header, String... ranges) {
        List<List<String>> rows =
                IntStream.range(0, ranges.length)
                        .mapToObj(i -> List.of("Level " + i, ranges[i]))
                        .toList();
        return RangeChart.of(table(List.of("Level", header), rows));
    }

    private static Block.Table table(List<String> header, List<List<String>> rows) {
        return new Block.Table(cells(header), rows.stream().map(RangeChartTest::cells).toList());
    }

    private static List<Block.Cell> cells(List<String> texts) {
        return texts.stream().map(t -> new Block.Cell(List.of(Span.plain(t)))).toList();
    }
}
