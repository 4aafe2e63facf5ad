package dev.shirube.app.command;

/** The bot did not start. The reason has been reported already. */
final class StartFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailedException(Throwable cause) {
        super(cause);
    }
}
