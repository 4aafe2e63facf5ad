package dev.shirube.eval;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of labelled questions, in a form that outlives the run: one JSON object a line.
 *
 * @param results the results in the order of the questions
 */
public record SavedRun(List<Result> results) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Copies the list. */
    public SavedRun {
        results = List.copyOf(results);
    }

    /**
     * What came of one question.
     *
     * @param id what the question is called, or the question where it has no name
     * @param kind the kind of question
     * @param question the question
     * @param right whether all that counts was right
     * @param given what was given, for people
     */
    public record Result(String id, String kind, String question, boolean right, String given) {}

    /** A file is no saved run. */
    public static final class NoSavedRunException extends IOException {

        private static final long serialVersionUID = 1L;

        NoSavedRunException(String message) {
            super(message);
        }
    }

    /**
     * Keeps what matters of a run.
     *
     * @param judgements the judgements
     * @return the results
     */
    public static SavedRun of(List<Judgement> judgements) {
        return new SavedRun(judgements.stream().map(SavedRun::result).toList());
    }

    /**
     * Writes the run.
     *
     * @param file the file, which is overwritten
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        Files.write(file, results.stream().map(SavedRun::json).toList());
    }

    /**
     * Reads a run.
     *
     * @param file the file
     * @return the run
     * @throws NoSavedRunException if it holds something else
     * @throws IOException if it cannot be read
     */
    public static SavedRun read(Path file) throws IOException {
        var results = new ArrayList<Result>();
        try {
            for (String line : Files.readAllLines(file)) {
                results.add(result(MAPPER.readTree(line)));
            }
        } catch (JacksonException | IllegalArgumentException | CharacterCodingException e) {
            throw new NoSavedRunException(
                    "line " + (results.size() + 1) + " of " + file + " is none of a saved run");
        }
        return new SavedRun(results);
    }

    private static Result result(Judgement judgement) {
        Label label = judgement.label();
        String id = label.id().isEmpty() ? label.question() : label.id();
        return new Result(id, label.kind(), label.question(), judgement.right(), judgement.place());
    }

    private static String json(Result result) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("id", result.id());
        line.put("kind", result.kind());
        line.put("q", result.question());
        line.put("right", result.right());
        line.put("given", result.given());
        return MAPPER.writeValueAsString(line);
    }

    private static Result result(JsonNode line) {
        if (!line.path("right").isBoolean()) {
            throw new IllegalArgumentException("\"right\" is missing");
        }
        return new Result(
                string(line, "id"),
                string(line, "kind"),
                string(line, "q"),
                line.path("right").booleanValue(),
                string(line, "given"));
    }

    private static String string(JsonNode line, String key) {
        if (!line.path(key).isString()) {
            throw new IllegalArgumentException('"' + key + "\" is missing");
        }
        return line.path(key).stringValue();
    }
}
