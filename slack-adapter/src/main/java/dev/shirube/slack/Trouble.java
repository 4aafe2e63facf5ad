package dev.shirube.slack;

/** Why there is no connection to Slack, in words for whoever runs the bot. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    Trouble(String message) {
        super(message);
    }
}
