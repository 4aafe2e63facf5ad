package dev.shirube.web.html;

import dev.shirube.chart.RangeChart;
import dev.shirube.text.Language;

import java.util.Locale;

/**
 * A chart as a picture in the page. Colours are those of the style sheet, so that it is dark where
 * the page is, and positions are attributes, since styles of its own are forbidden.
 */
final class ChartSvg {

    /** In units of the picture, of which a letter is 15 high. */
    private static final int WIDTH = 320;

    private static final int TITLE = 26;
    private static final int ROW = 44;
    private static final int BAR = 10;
    private static final int COLUMNS = 41;
    private static final double THINNEST = 4;

    private ChartSvg() {}

    static String render(RangeChart chart, Language spoken) {
        int height = TITLE + ROW * chart.rows().size();
        // The table beside it has all of what does not fit.
        RangeChart shown = chart.fitting(COLUMNS);
        var svg = new StringBuilder();
        svg.append(
                "<svg class=\"chart%s\" role=\"img\" viewBox=\"0 0 %d %d\" aria-label=\"%s\">"
                        .formatted(
                                shown.isMarked() ? " marked" : "",
                                WIDTH,
                                height,
                                Html.escape(chart.alternative(spoken))));
        svg.append(text("title", 0, 16, shown.title()));
        int y = TITLE;
        for (RangeChart.Row row : shown.rows()) {
            svg.append(row(row, y));
            y += ROW;
        }
        return svg.append("</svg>").toString();
    }

    private static String row(RangeChart.Row row, int y) {
        int top = y + 24;
        double from = row.start() * WIDTH;
        double to = Math.max(row.end() * WIDTH, from + THINNEST);
        String asked = row.asked() ? " asked" : "";
        return text("label" + asked, 0, y + 17, row.label())
                + text("range" + asked, WIDTH, y + 17, row.text())
                + bar("track", 0, top, WIDTH)
                + bar("bar" + asked, from, top, to - from)
                + (row.open() ? arrow("bar" + asked, to, top) : "");
    }

    private static String text(String name, int x, int y, String text) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(name, x, y, Html.escape(text));
    }

    private static String bar(String name, double x, int y, double width) {
        return "<rect class=\"%s\" x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" rx=\"3\"/>"
                .formatted(name, number(x), y, number(width), BAR);
    }

    private static String arrow(String name, double x, int y) {
        return "<path class=\"%s\" d=\"M%s %dl14 8l-14 8z\"/>"
                .formatted(name, number(x - 2), y + BAR / 2 - 8);
    }

    /** With a decimal point whatever the language of the machine. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
