package dev.shirube.app.insights;

import java.util.List;
import java.util.Locale;

/** A form to write insights in. */
public enum ReportFormat {
    /** For a person at a terminal. */
    TEXT,
    /** One object. */
    JSON,
    /** For a spreadsheet. */
    CSV;

    /**
     * Writes insights.
     *
     * @param insights what people asked
     * @return the lines
     */
    public List<String> lines(Insights insights) {
        return switch (this) {
            case TEXT -> InsightsText.lines(insights);
            case JSON -> List.of(InsightsJson.write(insights));
            case CSV -> InsightsCsv.lines(insights);
        };
    }

    /** Returns the name as it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
