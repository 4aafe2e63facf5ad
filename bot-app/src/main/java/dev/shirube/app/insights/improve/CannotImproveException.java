package dev.shirube.app.insights.improve;

/** Sample questions cannot be accepted or taken back; the message is one line for the operator. */
public final class CannotImproveException extends Exception {

    private static final long serialVersionUID = 1L;

    CannotImproveException(String message) {
        super(message);
    }

    CannotImproveException(String message, Throwable cause) {
        super(message, cause);
    }
}
