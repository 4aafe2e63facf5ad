package dev.shirube.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of one file, so that all of them are reported at once. Not thread-safe. */
public final class Diagnostics {

    private final String file;
    private final List<Diagnostic> list = new ArrayList<>();

    /**
     * Starts without problems.
     *
     * @param file the file as the operator knows it
     */
    public Diagnostics(String file) {
        this.file = file;
    }

    /**
     * Adds a problem for which the file is left out.
     *
     * @param line the line from 1, or 0 for the file as a whole
     * @param message what is wrong
     */
    public void error(int line, String message) {
        list.add(new Diagnostic(file, line, Diagnostic.Severity.ERROR, message));
    }

    /**
     * Adds a problem with which the file is used all the same.
     *
     * @param line the line from 1, or 0 for the file as a whole
     * @param message what is wrong
     */
    public void warning(int line, String message) {
        list.add(new Diagnostic(file, line, Diagnostic.Severity.WARNING, message));
    }

    /**
     * Tells whether the file is left out.
     *
     * @return whether one of the problems is an error
     */
    public boolean hasErrors() {
        return list.stream().anyMatch(p -> p.severity() == Diagnostic.Severity.ERROR);
    }

    /**
     * Counts what was gathered.
     *
     * @return how many problems there are so far
     */
    public int count() {
        return list.size();
    }

    /**
     * Returns what was gathered.
     *
     * @return the problems by line, each once
     */
    public List<Diagnostic> sorted() {
        return list.stream().sorted(Comparator.comparingInt(Diagnostic::line)).distinct().toList();
    }
}
