package dev.shirube.eval;

import dev.shirube.answer.Outcome;
import dev.shirube.eval.ask.Lines;
import dev.shirube.eval.ask.Lines.Line;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads labelled questions, one JSON object a line. */
public final class LabelReader {

    private final JsonMapper mapper = JsonMapper.shared();

    /**
     * What a file of labelled questions holds.
     *
     * @param labels the questions in the order of the file
     * @param problems what is wrong with the other lines, each as "line: reason"
     */
    public record Labels(List<LabelledQuestion> labels, List<String> problems) {

        /** Copies the lists. */
        public Labels {
            labels = List.copyOf(labels);
            problems = List.copyOf(problems);
        }
    }

    /** Creates a reader. */
    public LabelReader() {}

    /**
     * Reads a file.
     *
     * @param in the file; not closed
     * @return its questions and its problems
     * @throws IOException if it cannot be read
     */
    public Labels read(InputStream in) throws IOException {
        var labels = new ArrayList<LabelledQuestion>();
        var problems = new ArrayList<String>();
        var lines = new Lines(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            int number = line.get().number();
            try {
                switch (line.get()) {
                    case Line.Text text -> labels.add(label(text.text()));
                    case Line.Unreadable bad -> problems.add(number + ": " + bad.reason());
                }
            } catch (BadLabelException e) {
                problems.add(number + ": " + e.getMessage());
            } catch (JacksonException e) {
                problems.add(number + ": not JSON: " + e.getOriginalMessage());
            }
        }
        return new Labels(labels, problems);
    }

    private LabelledQuestion label(String line) {
        JsonNode node = mapper.readTree(line);
        JsonNode expect = node.path("expect");
        return new LabelledQuestion(
                node.path("id").asString(""),
                node.path("kind").asString("-"),
                strings(node, "context"),
                string(node, "q"),
                new LabelledQuestion.Expected(
                        outcome(string(expect, "outcome")),
                        strings(expect, "guides"),
                        strings(expect, "sections"),
                        strings(expect, "contains")));
    }

    private static Outcome outcome(String id) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadLabelException("there is no outcome \"" + id + "\""));
    }

    private static String string(JsonNode node, String key) {
        if (!node.path(key).isString()) {
            throw new BadLabelException("\"" + key + "\" must be a string");
        }
        return node.path(key).stringValue();
    }

    private static List<String> strings(JsonNode node, String key) {
        var strings = new ArrayList<String>();
        for (JsonNode item : node.path(key)) {
            if (!item.isString()) {
                throw new BadLabelException("\"" + key + "\" must be a list of strings");
            }
            strings.add(item.stringValue());
        }
        return strings;
    }

    private static final class BadLabelException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BadLabelException(String message) {
            super(message);
        }
    }
}
