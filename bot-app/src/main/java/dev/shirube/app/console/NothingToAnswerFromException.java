package dev.shirube.app.console;

import dev.shirube.app.config.NoGuides;

/** There is no guide that can be used. The message is one line. */
public final class NothingToAnswerFromException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean broken;

    public NothingToAnswerFromException(NoGuides why) {
        super(why.message());
        this.broken = why.broken();
    }

    /** Returns the exit code: guides that are broken are bad input, a wrong folder wrong usage. */
    public int exitCode() {
        return broken ? ExitCode.BAD_INPUT : ExitCode.WRONG_USAGE;
    }
}
