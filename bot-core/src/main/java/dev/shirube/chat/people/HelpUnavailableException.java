package dev.shirube.chat.people;

/** Thrown when requests can neither be kept nor looked up at the moment. */
public final class HelpUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what is wrong
     */
    public HelpUnavailableException(String message) {
        super(message);
    }
}
