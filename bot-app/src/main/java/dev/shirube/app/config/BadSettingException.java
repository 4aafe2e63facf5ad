package dev.shirube.app.config;

/** A setting that cannot be used. The message is one line for the operator. */
public final class BadSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Tells what is wrong with a setting.
     *
     * @param setting its name
     * @param reason what is wrong with it
     */
    public BadSettingException(String setting, String reason) {
        super(setting + ": " + reason);
    }

    /**
     * Tells what is wrong with the settings.
     *
     * @param message what is wrong, on one line
     */
    public BadSettingException(String message) {
        super(message);
    }
}
