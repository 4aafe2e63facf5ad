package dev.shirube.app.command;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostic.Severity;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with the files that a bot was made of. */
final class BotProblems {

    private final List<Diagnostic> problems;

    BotProblems(List<Diagnostic> problems) {
        this.problems = problems;
    }

    /** Prints all problems. */
    void print(PrintStream out) {
        problems.forEach(out::println);
    }

    /** Prints what keeps a file from being used. */
    void printErrors(PrintStream out) {
        of(Severity.ERROR).forEach(out::println);
    }

    /** Returns how many problems keep a file from being used. */
    long errors() {
        return of(Severity.ERROR).count();
    }

    /** Returns how many problems don't. */
    long warnings() {
        return of(Severity.WARNING).count();
    }

    private Stream<Diagnostic> of(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity);
    }
}
