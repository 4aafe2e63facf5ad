package dev.shirube.app.insights.gaps;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;
import java.util.Locale;

/** Writes gaps as one object of JSON, on one line. */
final class GapsJson {

    private GapsJson() {}

    static String write(GapReport report) {
        var text = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("from", report.period().from().toString());
            json.writeStringProperty("to", report.period().to().toString());
            json.writeNumberProperty("questions", report.questions());
            json.writeNumberProperty("groupCount", report.groupCount());
            json.writeName("groups");
            json.writeStartArray();
            report.entries().forEach(entry -> write(entry, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    /** Returns what is lacking, as exports name it. */
    static String lack(Diagnosis diagnosis) {
        return diagnosis.lack().name().toLowerCase(Locale.ROOT);
    }

    private static void write(GapReport.Entry entry, JsonGenerator json) {
        GapGroup group = entry.group();
        Diagnosis diagnosis = entry.diagnosis();
        json.writeStartObject();
        json.writeStringProperty("id", group.id());
        json.writeStringProperty("name", group.name());
        json.writeNumberProperty("people", group.people());
        json.writeNumberProperty("times", group.times());
        json.writeNumberProperty("declined", group.declined());
        json.writeNumberProperty("unhelpful", group.unhelpful());
        json.writeNumberProperty("doubtful", group.doubtful());
        json.writeStringProperty("job", none(group.job()));
        json.writeStringProperty("topic", none(group.topic()));
        json.writeStringProperty("reason", none(group.reason()));
        json.writeStringProperty("now", diagnosis.outcome().id());
        json.writeStringProperty("lacks", lack(diagnosis));
        json.writeStringProperty("subject", none(diagnosis.subject()));
        json.writeName("wordings");
        json.writeStartArray();
        for (AskedWording wording : group.wordings()) {
            json.writeStartObject();
            json.writeStringProperty("words", wording.words());
            json.writeNumberProperty("people", wording.people());
            json.writeNumberProperty("times", wording.times());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("comments");
        json.writeStartArray();
        entry.comments().forEach(comment -> json.writeString(comment.words()));
        json.writeEndArray();
        json.writeName("nearest");
        json.writeStartArray();
        for (Diagnosis.Near near : diagnosis.nearest()) {
            json.writeStartObject();
            json.writeStringProperty("guide", near.guide());
            json.writeStringProperty("section", near.section());
            json.writeStringProperty("heading", String.join(" › ", near.path()));
            json.writeNumberProperty("confidence", near.confidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
