package dev.shirube.app.console;

/** What the exit codes of the program mean. */
public final class ExitCode {

    /** The command did what it was asked. */
    public static final int FINE = 0;

    /** The files that it was given are not good. */
    public static final int BAD_INPUT = 1;

    /** The command or a setting is wrong. */
    public static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
