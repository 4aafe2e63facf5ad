package dev.shirube.meaning;

import java.io.Serial;

/** There is no encoder on this machine; the message says why. */
public final class EncoderUnavailableException extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message what an operator should know
     */
    public EncoderUnavailableException(String message) {
        super(message);
    }

    /**
     * Says why.
     *
     * @param message what an operator should know
     * @param cause what went wrong
     */
    public EncoderUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
