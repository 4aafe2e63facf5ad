package dev.shirube.eval;

import com.fasterxml.jackson.annotation.JsonProperty;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

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

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

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
    public record Result(
            String id,
            String kind,
            @JsonProperty("q") String question,
            boolean right,
            String given) {}

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
    public static SavedRun of(List<Verdict> judgements) {
        return new SavedRun(judgements.stream().map(SavedRun::result).toList());
    }

    /**
     * Writes the run.
     *
     * @param file the file, which is overwritten
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        Files.write(file, results.stream().map(MAPPER::writeValueAsString).toList());
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
                Result result = MAPPER.readValue(line, Result.class);
                if (result == null) {
                    throw noSavedRun(file, results);
                }
                results.add(result);
            }
        } catch (JacksonException | CharacterCodingException e) {
            throw noSavedRun(file, results);
        }
        return new SavedRun(results);
    }

    private static NoSavedRunException noSavedRun(Path file, List<Result> before) {
        return new NoSavedRunException(
                "line " + (before.size() + 1) + " of " + file + " is none of a saved run");
    }

    private static Result result(Verdict judgement) {
        LabelledQuestion label = judgement.label();
        String id = label.id().isEmpty() ? label.question() : label.id();
        return new Result(id, label.kind(), label.question(), judgement.right(), judgement.place());
    }
}
