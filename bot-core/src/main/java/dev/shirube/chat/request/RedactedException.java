package dev.shirube.chat.request;

import org.jspecify.annotations.Nullable;

/**
 * What was thrown, fit for a log: kinds, places and causes, but not the messages, since these may
 * quote what a person wrote.
 */
public final class RedactedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Causes beyond this depth are left out; a chain of causes can be a ring. */
    private static final int DEPTH = 10;

    private RedactedException(String kind, StackTraceElement[] places, @Nullable Throwable cause) {
        super(kind, cause);
        setStackTrace(places);
    }

    /**
     * Takes the places of a failure, and its causes, without their messages.
     *
     * @param thrown the failure
     * @return what can be logged
     */
    public static RedactedException of(Throwable thrown) {
        return of(thrown, DEPTH);
    }

    private static RedactedException of(Throwable thrown, int depth) {
        Throwable cause = thrown.getCause();
        RedactedException inner = cause == null || depth == 0 ? null : of(cause, depth - 1);
        return new RedactedException(thrown.getClass().getName(), thrown.getStackTrace(), inner);
    }
}
