package dev.shirube.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of one file, so that all of them are reported at once. Not thread-safe. */
public final class Problems {

    private final String file;
    private final List<Problem> list = new ArrayList<>();

    /**
     * Starts without problems.
     *
     * @param file the file as the operator knows it
     */
    public Problems(String file) {
        this.file = file;
    }

    /**
     * Adds a problem for which the file is left out.
     *
     * @param line the line from 1, or 0 for the file as a whole
     * @param message what is wrong
     */
    public void error(int line, String message) {
        list.add(new Problem(file, line, Problem.Severity.ERROR, message));
    }

    /**
     * Adds a problem with which the file is used all the same.
     *
     * @param line the line from 1, or 0 for the file as a whole
     * @param message what is wrong
     */
    public void warning(int line, String message) {
        list.add(new Problem(file, line, Problem.Severity.WARNING, message));
    }

    /**
     * Tells whether the file is left out.
     *
     * @return whether one of the problems is an error
     */
    public boolean hasErrors() {
        return list.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    /**
     * Returns what was gathered.
     *
     * @return the problems by line
     */
    public List<Problem> sorted() {
        return list.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
