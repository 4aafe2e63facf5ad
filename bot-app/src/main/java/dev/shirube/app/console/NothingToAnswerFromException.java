package dev.shirube.app.console;

import dev.shirube.app.config.NoGuides;
import dev.shirube.diagnostic.Diagnostic;

import java.util.List;

/** There is no guide that can be used. The message is one line. */
public final class NothingToAnswerFromException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean broken;

    private NothingToAnswerFromException(NoGuides why) {
        super(why.message());
        this.broken = why.broken();
    }

    /** Fails where there is no guide, see {@link NoGuides#of}. */
    public static void check(List<String> folders, int guides, List<Diagnostic> problems) {
        NoGuides.of(folders, guides, problems)
                .ifPresent(why -> {
                    throw new NothingToAnswerFromException(why);
                });
    }

    /** Returns the exit code: guides that are broken are bad input, a wrong folder wrong usage. */
    public int exitCode() {
        return broken ? ExitCode.BAD_INPUT : ExitCode.WRONG_USAGE;
    }
}
