package dev.shirube.app.insights.gaps;

import dev.shirube.app.insights.JsonFields;
import dev.shirube.chat.history.Comment;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.Locale;
import java.util.Map;

/** Writes gaps as one object of JSON, on one line. */
final class GapsJson {

    private GapsJson() {}

    static String write(GapReport report) {
        return JsonMapper.shared()
                .writeValueAsString(
                        JsonFields.of(
                                "from", report.period().from().toString(),
                                "to", report.period().to().toString(),
                                "questions", report.questions(),
                                "groupCount", report.groupCount(),
                                "groups", report.entries().stream().map(GapsJson::entry).toList()));
    }

    /** Returns what is lacking, as exports name it. */
    static String lack(Diagnosis diagnosis) {
        return diagnosis.lack().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, @Nullable Object> entry(GapReport.Entry entry) {
        GapGroup group = entry.group();
        Diagnosis diagnosis = entry.diagnosis();
        return JsonFields.of(
                "id", group.id(),
                "name", group.name(),
                "people", group.people(),
                "times", group.times(),
                "declined", group.declined(),
                "unhelpful", group.unhelpful(),
                "doubtful", group.doubtful(),
                "job", group.job(),
                "topic", group.topic(),
                "reason", group.reason(),
                "now", diagnosis.outcome().id(),
                "lacks", lack(diagnosis),
                "subject", diagnosis.subject(),
                "wordings", group.wordings().stream().map(GapsJson::wording).toList(),
                "comments", entry.comments().stream().map(Comment::words).toList(),
                "nearest", diagnosis.nearest().stream().map(GapsJson::near).toList());
    }

    private static Map<String, @Nullable Object> wording(GapGroup.Wording wording) {
        return JsonFields.of(
                "words", wording.words(), "people", wording.people(), "times", wording.times());
    }

    private static Map<String, @Nullable Object> near(Diagnosis.Near near) {
        return JsonFields.of(
                "guide", near.guide(),
                "section", near.section(),
                "heading", String.join(" › ", near.path()),
                "confidence", near.confidence());
    }
}
