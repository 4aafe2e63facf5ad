package dev.shirube.answer;

import dev.shirube.search.Keyword;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is asked, with job, topic and level filled in from question, command and conversation.
 *
 * @param guide the slug of the only guide to look in, or null for all
 * @param topics the ids of the topics asked for, possibly none
 * @param onlyTopic whether only sections on the topic will do, as for a command
 * @param years the years of experience asked for, or null
 * @param text the question as it stands
 * @param subjects the names of the jobs that it is about, as written
 * @param keywords what there is to look for beside job and topic
 */
record Ask(
        @Nullable String guide,
        List<String> topics,
        boolean onlyTopic,
        @Nullable YearRange years,
        String text,
        List<String> subjects,
        List<Keyword> keywords) {

    private static final double SUBJECT_WEIGHT = 0.5;

    Ask in(@Nullable String slug) {
        return new Ask(slug, topics, onlyTopic, years, text, subjects, keywords);
    }

    Ask about(List<String> otherTopics) {
        return new Ask(guide, otherTopics, onlyTopic, years, text, subjects, keywords);
    }

    /** What the job is called in the question. */
    String name() {
        return String.join(" ", subjects);
    }

    /** The names of the jobs that are asked about. In the guide of a job its name says little. */
    List<Keyword> subject() {
        return guide == null
                ? List.of()
                : subjects.stream()
                        .map(name -> new Keyword(name, List.of(), SUBJECT_WEIGHT))
                        .toList();
    }

    /** The question as it stands, without the names of the jobs where these count apart. */
    List<Keyword> frame() {
        String rest = text;
        if (guide != null) {
            for (String name : subjects) {
                rest = rest.replace(name, " ");
            }
        }
        return rest.isBlank() ? List.of() : List.of(Keyword.of(rest));
    }
}
