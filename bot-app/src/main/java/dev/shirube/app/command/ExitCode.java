package dev.shirube.app.command;

/** What the exit codes of the program mean. */
final class ExitCode {

    /** The command did what it was asked. */
    static final int FINE = 0;

    /** The files that it was given are not good. */
    static final int BAD_INPUT = 1;

    /** The command or a setting is wrong. */
    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
