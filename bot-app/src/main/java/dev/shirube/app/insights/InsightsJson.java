package dev.shirube.app.insights;

import dev.shirube.app.insights.GuideNames.Review;
import dev.shirube.app.insights.Insights.Outdated;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Tally;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

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
        Map<String, @Nullable Object> json =
                JsonFields.of(
                        "from", insights.period().from().toString(),
                        "to", insights.period().to().toString(),
                        "all", tally(Aspect.ALL, insights.all()),
                        "before", tally(Aspect.ALL, insights.before()));
        for (Aspect aspect : Insights.ASPECTS) {
            json.put(name(aspect), list(insights.by(aspect), tally -> tally(aspect, tally)));
        }
        json.put("complaints", list(insights.complaints(), InsightsJson::complained));
        json.put("comments", list(insights.comments(), InsightsJson::comment));
        json.put("silent", insights.silent());
        json.put("outdated", list(insights.outdated(), InsightsJson::outdated));
        json.put("due", list(insights.due(), InsightsJson::due));
        return JsonMapper.shared().writeValueAsString(json);
    }

    private static <T> List<Map<String, @Nullable Object>> list(
            List<T> values, Function<T, Map<String, @Nullable Object>> object) {
        return values.stream().map(object).toList();
    }

    /** Returns the name of an aspect in exports. */
    static String name(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, @Nullable Object> tally(Aspect aspect, Tally tally) {
        Map<String, @Nullable Object> json = JsonFields.of();
        List<String> names = KEYS.getOrDefault(aspect, List.of());
        for (int i = 0; i < names.size(); i++) {
            json.putAll(JsonFields.of(names.get(i), tally.key().get(i)));
        }
        json.putAll(counts(tally));
        return json;
    }

    /** Returns the numbers of a tally, in the order in which all exports have them. */
    static Map<String, @Nullable Object> counts(Tally tally) {
        return JsonFields.of(
                "questions", tally.questions(),
                "people", tally.people(),
                "answered", tally.answered(),
                "doubtful", tally.doubtful(),
                "askedBack", tally.askedBack(),
                "declined", tally.declined(),
                "helpful", tally.helpful(),
                "unhelpful", tally.unhelpful());
    }

    private static Map<String, @Nullable Object> complained(Complained complained) {
        return JsonFields.of(
                "guide", complained.guide(),
                "section", complained.section(),
                "complaint", complained.complaint(),
                "count", complained.count());
    }

    private static Map<String, @Nullable Object> comment(Comment comment) {
        return JsonFields.of(
                "guide", comment.guide(),
                "section", comment.section(),
                "job", comment.job(),
                "topic", comment.topic(),
                "question", comment.question(),
                "complaint", comment.complaint(),
                "words", comment.words());
    }

    private static Map<String, @Nullable Object> outdated(Outdated guide) {
        return JsonFields.of(
                "guide", guide.guide(), "count", guide.count(), "owner", guide.owner());
    }

    private static Map<String, @Nullable Object> due(Review review) {
        return JsonFields.of(
                "guide", review.guide(),
                "reviewBy", review.by().toString(),
                "owner", review.owner());
    }
}
