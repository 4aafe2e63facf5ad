package dev.shirube.answer;

import dev.shirube.guide.Guide;
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
 * @param text the question as it stands
 * @param subject the names of the jobs that it is about, as written
 * @param keywords what there is to look for beside job and topic
 */
record Ask(
        @Nullable String guide,
        List<String> topics,
        boolean onlyTopic,
        @Nullable YearRange years,
        String text,
        String subject,
        List<Keyword> keywords) {

    Ask in(@Nullable String slug) {
        return new Ask(slug, topics, onlyTopic, years, text, subject, keywords);
    }

    Ask about(List<String> otherTopics) {
        return new Ask(guide, otherTopics, onlyTopic, years, text, subject, keywords);
    }

    /** What the job is called: as the question has it, and as the slug of the guide has it. */
    String name(Guide of) {
        return subject + ' ' + of.slug().replace('_', ' ').replace('-', ' ');
    }

    /** The question as it stands, and beside it the words that count with their synonyms. */
    List<Keyword> everything() {
        var all = new ArrayList<Keyword>();
        if (!text.isBlank()) {
            all.add(Keyword.of(text));
        }
        all.addAll(keywords);
        return all;
    }
}
