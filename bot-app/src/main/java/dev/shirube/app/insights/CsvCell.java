package dev.shirube.app.insights;

/** Text that others wrote, made fit for a cell of CSV (RFC 4180). */
public final class CsvCell {

    private CsvCell() {}

    /**
     * Writes a cell. What a spreadsheet would take for a formula begins with an apostrophe.
     *
     * @param text untrusted text
     * @return the cell, in quotes where it needs them
     */
    public static String of(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
