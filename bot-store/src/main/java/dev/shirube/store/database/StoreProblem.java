package dev.shirube.store.database;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.sqlite.SQLiteException;

import java.nio.file.FileSystemException;
import java.sql.SQLException;

/** Says on one line why a database cannot be used, without anything that was to be written. */
public final class StoreProblem {

    /** SQLite's number for a constraint; Spring does not know it. */
    private static final int SQLITE_CONSTRAINT = 19;

    private StoreProblem() {}

    /** Tells whether a database refuses what is to be written, and would take something else. */
    public static boolean isOfTheRow(RuntimeException failure) {
        return failure instanceof DataIntegrityViolationException
                || (failure.getCause() instanceof SQLiteException lite
                        && lite.getErrorCode() == SQLITE_CONSTRAINT);
    }

    /** Names the first cause that is of the database or the file system. */
    public static String of(Throwable failure) {
        String found = failure.getClass().getSimpleName();
        for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
            switch (e) {
                // Of a message of the database only what it is about: it may quote a value.
                case SQLException sql -> found = firstLine(sql.getMessage());
                case FileSystemException file ->
                        found = file.getClass().getSimpleName() + ": " + file.getMessage();
                case java.io.IOException io -> found = firstLine(io.getMessage());
                default -> {}
            }
        }
        return found;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("").strip();
    }
}
