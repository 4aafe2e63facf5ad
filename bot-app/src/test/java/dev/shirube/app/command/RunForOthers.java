package dev.shirube.app.command;

import java.nio.file.Path;

/** Runs commands for tests of other packages. */
public final class RunForOthers {

    private RunForOthers() {}

    /** Returns what {@code eval} prints of the questions that were accepted. */
    public static String eval(Path data, Path vocabulary) {
        Run run =
                Run.of(
                        "eval",
                        "--shirube.data.dir=" + data,
                        "--shirube.vocabulary.location=" + vocabulary);
        return run.out() + run.err();
    }
}
