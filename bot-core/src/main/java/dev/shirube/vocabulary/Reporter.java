package dev.shirube.vocabulary;

import org.yaml.snakeyaml.nodes.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one file. */
final class Reporter {

    private final String file;
    private final List<VocabularyProblem> problems = new ArrayList<>();

    Reporter(String file) {
        this.file = file;
    }

    void at(Node node, String message) {
        at(line(node), message);
    }

    void at(int line, String message) {
        problems.add(new VocabularyProblem(file, line, message));
    }

    /** Returns how many problems there are so far. */
    int count() {
        return problems.size();
    }

    /** Returns the problems in the order of their lines. */
    List<VocabularyProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(VocabularyProblem::line))
                .distinct()
                .toList();
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
