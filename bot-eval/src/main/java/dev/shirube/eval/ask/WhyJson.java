package dev.shirube.eval.ask;

import dev.shirube.answer.Ranked;
import dev.shirube.question.JobMention;
import dev.shirube.question.Question;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.function.Consumer;

/** Writes why an answer is what it is as a JSON object. */
final class WhyJson {

    private WhyJson() {}

    static void write(Why why, JsonGenerator json) {
        json.writeStartObject();
        understood(why.question(), json);
        json.writeNumberProperty("compared", why.compared());
        array("candidates", why.best(), json, candidate -> candidate(candidate, json));
        array(
                "rejected",
                why.rejected(),
                json,
                rejection -> {
                    json.writeStringProperty("what", rejection.what());
                    json.writeStringProperty("why", rejection.why());
                });
        json.writeEndObject();
    }

    private static void understood(Question question, JsonGenerator json) {
        json.writeStringProperty("question", question.written());
        json.writeStringProperty("asked", question.asked());
        array("subjects", question.subjects(), json, job -> job(job, question, json));
        array("companions", question.companions(), json, job -> job(job, question, json));
        AnswerJson.strings("topics", question.topics(), json);
        years(question.years(), json);
        AnswerJson.strings("words", question.words(), json);
        AnswerJson.strings("otherWordings", question.otherWordings(), json);
        AnswerJson.strings("turns", question.turns().stream().sorted().toList(), json);
    }

    private static void job(JobMention mention, Question question, JsonGenerator json) {
        json.writeStringProperty("written", question.name(mention));
        json.writeStringProperty("job", mention.job().name());
        AnswerJson.strings("guides", mention.job().guides(), json);
        json.writeBooleanProperty("exact", mention.exact());
    }

    private static void years(@Nullable YearRange years, JsonGenerator json) {
        if (years == null) {
            json.writeNullProperty("years");
            return;
        }
        json.writeName("years");
        json.writeStartObject();
        json.writeNumberProperty("from", years.from());
        if (Double.isInfinite(years.to())) {
            json.writeNullProperty("to");
        } else {
            json.writeNumberProperty("to", years.to());
        }
        json.writeEndObject();
    }

    private static void candidate(Considered considered, JsonGenerator json) {
        Ranked ranked = considered.ranked();
        json.writeStringProperty("guide", ranked.guide().slug());
        AnswerJson.strings("path", ranked.section().path(), json);
        json.writeNumberProperty("score", Rounded.of(ranked.score()));
        if (considered.confidence() == null) {
            json.writeNullProperty("confidence");
        } else {
            json.writeNumberProperty("confidence", Rounded.of(considered.confidence()));
        }
        json.writeName("features");
        json.writeStartObject();
        ranked.features()
                .forEach((feature, value) ->
                        json.writeNumberProperty(feature.name(), Rounded.of(value)));
        json.writeEndObject();
        json.writeName("adds");
        json.writeStartObject();
        considered
                .adds()
                .forEach((feature, adds) ->
                        json.writeNumberProperty(feature.name(), Rounded.of(adds)));
        json.writeEndObject();
        json.writeStringProperty("rejected", considered.rejected());
    }

    private static <T> void array(
            String name, List<T> items, JsonGenerator json, Consumer<T> properties) {
        json.writeName(name);
        json.writeStartArray();
        for (T item : items) {
            json.writeStartObject();
            properties.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
