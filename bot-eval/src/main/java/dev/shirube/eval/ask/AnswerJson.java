package dev.shirube.eval.ask;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.guide.Passage;
import dev.shirube.reply.Choice;
import dev.shirube.reply.part.Choices;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** Writes what came of a question as one line of JSON. Thread-safe. */
public final class AnswerJson {

    /** Properties stand in the order of the records. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private final Choices choices;
    private final boolean why;

    private record Found(
            String outcome,
            @Nullable String guide,
            List<String> path,
            @Nullable String passage,
            double confidence,
            List<Alternative> alternatives,
            long micros,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Quoted> others,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WhyJson why) {}

    private record Quoted(String guide, List<String> path, @Nullable String passage) {}

    private record Alternative(
            String guide, List<String> path, String label, String command, double confidence) {}

    private record Line(QuestionId id, @JsonUnwrapped Found found) {}

    private record BadLine(QuestionId id, String error) {}

    /**
     * Makes a writer.
     *
     * @param choices knows label and command of each alternative
     */
    public AnswerJson(Choices choices) {
        this(choices, false);
    }

    private AnswerJson(Choices choices, boolean why) {
        this.choices = choices;
        this.why = why;
    }

    /**
     * Returns a writer that also tells why an answer is what it is.
     *
     * @return a writer whose objects end with {@code why}
     */
    public AnswerJson withWhy() {
        return new AnswerJson(choices, true);
    }

    /**
     * Writes what came of a question.
     *
     * @param asked the question and its answer
     * @return one JSON object on one line
     */
    public String write(AskedQuestion asked) {
        return MAPPER.writeValueAsString(found(asked));
    }

    String write(QuestionId id, AskedQuestion asked) {
        return MAPPER.writeValueAsString(new Line(id, found(asked)));
    }

    String error(QuestionId id, String message) {
        return MAPPER.writeValueAsString(new BadLine(id, message));
    }

    private Found found(AskedQuestion asked) {
        Given given = Given.of(asked.answer());
        return new Found(
                given.outcome().id(),
                given.guide(),
                given.path(),
                given.passage(),
                Rounded.of(given.confidence()),
                given.alternatives().stream()
                        .map(candidate -> alternative(candidate, asked.language()))
                        .toList(),
                asked.micros(),
                others(asked.answer()),
                why ? WhyJson.of(Why.of(asked)) : null);
    }

    /** What is quoted beside the first: of lists and comparisons the other jobs. */
    private static List<Quoted> others(Answer answer) {
        return answer instanceof Answer.Found found
                ? found.given().stream()
                        .skip(1)
                        .map(other ->
                                new Quoted(
                                        other.guide().slug(),
                                        other.section().path(),
                                        other.quoted().map(Passage::text).orElse(null)))
                        .toList()
                : List.of();
    }

    private Alternative alternative(Candidate candidate, Language language) {
        Choice choice = choices.of(candidate.guide(), candidate.section(), language);
        return new Alternative(
                candidate.guide().slug(),
                candidate.section().path(),
                choice.label(),
                choice.command(),
                Rounded.of(candidate.confidence()));
    }
}
