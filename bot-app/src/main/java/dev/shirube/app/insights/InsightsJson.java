package dev.shirube.app.insights;

import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Tally;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes insights as one object of JSON, on one line. */
final class InsightsJson {

    /** What the parts of a key are called. */
    private static final Map<Aspect, List<String>> KEYS =
            Map.ofEntries(
                    Map.entry(Aspect.ALL, List.of()),
                    Map.entry(Aspect.DAY, List.of("day")),
                    Map.entry(Aspect.JOB, List.of("job")),
                    Map.entry(Aspect.TOPIC, List.of("topic")),
                    Map.entry(Aspect.PLATFORM, List.of("platform")),
                    Map.entry(Aspect.PLACE, List.of("platform", "channel")),
                    Map.entry(Aspect.LANGUAGE, List.of("language")),
                    Map.entry(Aspect.GUIDE, List.of("guide")),
                    Map.entry(Aspect.SECTION, List.of("guide", "section")),
                    Map.entry(Aspect.ASKED, List.of("job", "topic")),
                    Map.entry(Aspect.GAP, List.of("reason", "job", "topic")),
                    Map.entry(Aspect.WORDS, List.of("words")),
                    Map.entry(Aspect.GAP_WORDS, List.of("words")));

    private InsightsJson() {}

    static String write(Insights insights) {
        var text = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("from", insights.period().from().toString());
            json.writeStringProperty("to", insights.period().to().toString());
            json.writeName("all");
            write(Aspect.ALL, insights.all(), json);
            json.writeName("before");
            write(Aspect.ALL, insights.before(), json);
            for (Aspect aspect : Insights.ASPECTS) {
                json.writeName(name(aspect));
                json.writeStartArray();
                insights.by(aspect).forEach(tally -> write(aspect, tally, json));
                json.writeEndArray();
            }
            json.writeName("complaints");
            json.writeStartArray();
            insights.complaints().forEach(complained -> write(complained, json));
            json.writeEndArray();
            json.writeName("comments");
            json.writeStartArray();
            insights.comments().forEach(comment -> write(comment, json));
            json.writeEndArray();
            json.writeName("silent");
            json.writeStartArray();
            insights.silent().forEach(json::writeString);
            json.writeEndArray();
            json.writeName("outdated");
            json.writeStartArray();
            insights.outdated().forEach(guide -> write(guide, json));
            json.writeEndArray();
            json.writeName("due");
            json.writeStartArray();
            insights.due().forEach(review -> write(review, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    /** Returns the name of an aspect in exports. */
    static String name(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void write(Aspect aspect, Tally tally, JsonGenerator json) {
        json.writeStartObject();
        List<String> names = KEYS.getOrDefault(aspect, List.of());
        for (int i = 0; i < names.size(); i++) {
            String part = tally.key().get(i);
            json.writeStringProperty(names.get(i), part.isEmpty() ? null : part);
        }
        json.writeNumberProperty("questions", tally.questions());
        json.writeNumberProperty("people", tally.people());
        json.writeNumberProperty("answered", tally.answered());
        json.writeNumberProperty("doubtful", tally.doubtful());
        json.writeNumberProperty("askedBack", tally.askedBack());
        json.writeNumberProperty("declined", tally.declined());
        json.writeNumberProperty("helpful", tally.helpful());
        json.writeNumberProperty("unhelpful", tally.unhelpful());
        json.writeEndObject();
    }

    private static void write(Complained complained, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("guide", none(complained.guide()));
        json.writeStringProperty("section", none(complained.section()));
        json.writeStringProperty("complaint", complained.complaint());
        json.writeNumberProperty("count", complained.count());
        json.writeEndObject();
    }

    private static void write(Comment comment, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("guide", none(comment.guide()));
        json.writeStringProperty("section", none(comment.section()));
        json.writeStringProperty("job", none(comment.job()));
        json.writeStringProperty("topic", none(comment.topic()));
        json.writeStringProperty("question", none(comment.question()));
        json.writeStringProperty("complaint", none(comment.complaint()));
        json.writeStringProperty("words", comment.words());
        json.writeEndObject();
    }

    private static void write(Outdated guide, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("guide", guide.guide());
        json.writeNumberProperty("count", guide.count());
        json.writeStringProperty("owner", none(guide.owner()));
        json.writeEndObject();
    }

    private static void write(Review review, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("guide", review.guide());
        json.writeStringProperty("reviewBy", review.by().toString());
        json.writeStringProperty("owner", none(review.owner()));
        json.writeEndObject();
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
