package dev.shirube.app.insights;

import java.util.Locale;

/** A form to write insights in. */
public enum ReportFormat {
    /** For a person at a terminal. */
    TEXT("text/plain", "txt"),
    /** One object. */
    JSON("application/json", "json"),
    /** For a spreadsheet. */
    CSV("text/csv", "csv"),
    /** A table for an issue, or a page of a wiki; of the guides that are missing alone. */
    MARKDOWN("text/markdown", "md");

    private final String mediaType;
    private final String extension;

    ReportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** {@return the media type, such as {@code text/csv}} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return the end of the names of such files, such as {@code csv}} */
    public String extension() {
        return extension;
    }

    /** Returns the name as it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
