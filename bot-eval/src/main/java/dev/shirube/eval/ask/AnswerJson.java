package dev.shirube.eval.ask;

import dev.shirube.answer.Candidate;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Choices;
import dev.shirube.text.Language;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;

/** Writes what came of a question as one line of JSON. Thread-safe. */
public final class AnswerJson {

    private final JsonFactory factory = new JsonFactory();
    private final Choices choices;
    private final boolean why;

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
    public String write(Asked asked) {
        return object(json -> properties(asked, json));
    }

    String write(QuestionId id, Asked asked) {
        return object(json -> {
            id.write("id", json);
            properties(asked, json);
        });
    }

    String error(QuestionId id, String message) {
        return object(json -> {
            id.write("id", json);
            json.writeStringProperty("error", message);
        });
    }

    private String object(Consumer<JsonGenerator> properties) {
        var line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }

    private void properties(Asked asked, JsonGenerator json) {
        Given given = Given.of(asked.answer());
        json.writeStringProperty("outcome", given.outcome().id());
        json.writeStringProperty("guide", given.guide());
        strings("path", given.path(), json);
        json.writeStringProperty("passage", given.passage());
        json.writeNumberProperty("confidence", Rounded.of(given.confidence()));
        json.writeName("alternatives");
        json.writeStartArray();
        given.alternatives().forEach(candidate -> write(candidate, asked.language(), json));
        json.writeEndArray();
        json.writeNumberProperty("micros", asked.micros());
        if (why) {
            json.writeName("why");
            WhyJson.write(Why.of(asked), json);
        }
    }

    private void write(Candidate candidate, Language language, JsonGenerator json) {
        Choice choice = choices.of(candidate.guide(), candidate.section(), language);
        json.writeStartObject();
        json.writeStringProperty("guide", candidate.guide().slug());
        strings("path", candidate.section().path(), json);
        json.writeStringProperty("label", choice.label());
        json.writeStringProperty("command", choice.command());
        json.writeNumberProperty("confidence", Rounded.of(candidate.confidence()));
        json.writeEndObject();
    }

    static void strings(String name, List<String> values, JsonGenerator json) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
