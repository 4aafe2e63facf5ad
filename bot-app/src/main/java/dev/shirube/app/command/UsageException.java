package dev.shirube.app.command;

/** A command was used wrongly in a way that only shows when it runs. The message is one line. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
