package dev.shirube.diagnostic;

import java.util.Locale;

/**
 * Something wrong with a file that an operator wrote, in English, for logs and the command line.
 *
 * @param file the file as the operator knows it
 * @param line the line, counted from 1; 0 where the problem is the file as a whole
 * @param severity whether the file can still be used
 * @param message what is wrong and, where it helps, how to mend it
 */
public record Diagnostic(String file, int line, Severity severity, String message) {

    /** Whether the file can still be used. */
    public enum Severity {
        /** The file is left out. */
        ERROR,
        /** The file is used all the same. */
        WARNING
    }

    @Override
    public String toString() {
        return "%s:%d: %s: %s"
                .formatted(file, line, severity.name().toLowerCase(Locale.ROOT), message);
    }
}
