package dev.shirube.answer;

import dev.shirube.search.Keyword;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What is asked, with job, topic and level filled in from question, command and conversation.
 *
 * @param guide the slug of the only guide to look in, or null for all
 * @param topics the ids of the topics asked for, possibly none
 * @param onlyTopic whether only sections on the topic will do, as for a command
 * @param years the years of experience asked for, or null
 * @param cues the phrases that ask for the topics
 * @param keywords what else to look for
 */
record Ask(
        @Nullable String guide,
        List<String> topics,
        boolean onlyTopic,
        @Nullable YearRange years,
        List<Keyword> cues,
        List<Keyword> keywords) {

    Ask in(@Nullable String slug) {
        return new Ask(slug, topics, onlyTopic, years, cues, keywords);
    }

    Ask about(List<String> otherTopics) {
        return new Ask(guide, otherTopics, onlyTopic, years, cues, keywords);
    }

    List<Keyword> everything() {
        var all = new ArrayList<>(cues);
        all.addAll(keywords);
        return all;
    }
}
