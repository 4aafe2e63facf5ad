package dev.shirube.app.console;

import dev.shirube.app.insights.ReportFormat;
import dev.shirube.app.insights.missing.MissingFormat;

import java.util.Locale;

/** What {@code --format} of insights may be. */
public enum OutputFormat {
    TEXT(ReportFormat.TEXT, MissingFormat.TEXT),
    JSON(ReportFormat.JSON, MissingFormat.JSON),
    CSV(ReportFormat.CSV, MissingFormat.CSV),
    /** Of the guides that are missing alone. */
    MARKDOWN(ReportFormat.TEXT, MissingFormat.MARKDOWN);

    private final ReportFormat report;
    private final MissingFormat missing;

    OutputFormat(ReportFormat report, MissingFormat missing) {
        this.report = report;
        this.missing = missing;
    }

    public ReportFormat report() {
        return report;
    }

    public MissingFormat missing() {
        return missing;
    }

    /** Returns the name as it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
