package dev.shirube.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chart.RangeChart;
import dev.shirube.chart.RangeChart.Row;
import dev.shirube.text.Language;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class ChartSvgTest {

    private static final RangeChart CHART =
            new RangeChart(
                    "年収範囲 (万円)",
                    List.of(
                            new Row("ジュニア", "600〜900", 0.25, 0.5, false),
                            new Row("シニア", "1,200+", 0.75, 0.75, true)));

    @Test
    void barsStandWhereTheRangesAre() {
        Element svg = svg(CHART);

        assertThat(svg.select("rect.bar").eachAttr("x")).containsExactly("80.0", "240.0");
        assertThat(svg.select("rect.bar").eachAttr("width")).containsExactly("80.0", "4.0");
        assertThat(svg.select("path.bar")).hasSize(1);
        assertThat(svg.select("text.range").eachText()).containsExactly("600〜900", "1,200+");
    }

    @Test
    void itIsAPictureWithWordsForThoseWhoCannotSeeIt() {
        Element svg = svg(CHART);

        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-label"))
                .isEqualTo("Chart of 年収範囲 (万円): ジュニア: 600〜900; シニア: 1,200+.");
    }

    @Test
    void itHasNoStylesOfItsOwnAndNoNumbersInTheWayOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(ChartSvg.render(CHART, Language.JA)).doesNotContain("style", "80,0");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wordsOfATableAreNoMarkup() {
        String evil = "\"><script>alert(1)</script>&amp;";
        var chart =
                new RangeChart(
                        evil, List.of(new Row(evil, "1", 0, 1, false), CHART.rows().getLast()));

        assertThat(svg(chart).select("script")).isEmpty();
        assertThat(svg(chart).select("text.title").text()).isEqualTo(evil);
    }

    private static Element svg(RangeChart chart) {
        return Jsoup.parseBodyFragment(ChartSvg.render(chart, Language.EN))
                .select("svg")
                .getFirst();
    }
}
