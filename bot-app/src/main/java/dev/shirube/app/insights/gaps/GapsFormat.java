package dev.shirube.app.insights.gaps;

import dev.shirube.app.insights.ReportFormat;

import java.util.List;

/** Writes gaps in the forms that insights are written in. */
public final class GapsFormat {

    private GapsFormat() {}

    /**
     * Writes gaps.
     *
     * @param report the gaps
     * @param format the form
     * @return the lines
     */
    public static List<String> lines(GapReport report, ReportFormat format) {
        return switch (format) {
            case TEXT -> GapsText.lines(report);
            case JSON -> List.of(GapsJson.write(report));
            case CSV -> GapsCsv.lines(report);
        };
    }
}
