package dev.shirube.app.console;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostic.Severity;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with the files that a bot was made of. */
public record BotProblems(List<Diagnostic> problems) {

    /** Prints all problems. */
    public void print(PrintStream out) {
        problems.forEach(out::println);
    }

    /** Prints what keeps a file from being used. */
    public void printErrors(PrintStream out) {
        of(Severity.ERROR).forEach(out::println);
    }

    /** Returns how many problems keep a file from being used. */
    public long errors() {
        return of(Severity.ERROR).count();
    }

    /** Returns how many problems don't. */
    public long warnings() {
        return of(Severity.WARNING).count();
    }

    private Stream<Diagnostic> of(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity);
    }
}
