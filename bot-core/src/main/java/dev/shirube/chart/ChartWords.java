package dev.shirube.chart;

import dev.shirube.text.Language;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** A chart for those who cannot see it. */
final class ChartWords {

    private static final String BUNDLE = "dev.shirube.chart.words";

    private ChartWords() {}

    static String alternative(RangeChart chart, Language language) {
        ResourceBundle words = language.words(BUNDLE);
        String rows =
                chart.rows().stream()
                        .map(row ->
                                say(
                                        words,
                                        row.asked() ? "asked" : "row",
                                        language,
                                        row.label(),
                                        row.text()))
                        .collect(Collectors.joining(words.getString("between")));
        return say(words, "chart", language, chart.title(), rows);
    }

    private static String say(
            ResourceBundle words, String key, Language language, Object... arguments) {
        return new MessageFormat(words.getString(key), language.locale()).format(arguments);
    }
}
