package dev.shirube.question;

import dev.shirube.search.Keyword;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question, understood as far as it goes without looking into the guides. Immutable.
 *
 * @param written the question, normalised (NFKC), without an address such as {@code @bot}
 * @param text the same with what was misspelt mended; all that follows is read from it
 * @param language its language, or null where it has no letters
 * @param subjects the jobs that it is about, in reading order, each once
 * @param companions further jobs that it names: 「CTOとどう連携する？」
 * @param topics the ids of the topics that it asks for, in reading order
 * @param listed those of them that it names side by side, 「年収とスキル」; none or at least two
 * @param years the years of experience that it names, or null
 * @param keywords what else there is to look for: neither subject, nor topic, nor filler
 * @param turns the kinds of small talk and turns of speech in it
 */
public record Question(
        String written,
        String text,
        @Nullable Language language,
        List<JobMention> subjects,
        List<JobMention> companions,
        List<String> topics,
        List<String> listed,
        @Nullable YearRange years,
        List<Keyword> keywords,
        Set<String> turns) {

    /** Copies the lists. */
    public Question {
        subjects = List.copyOf(subjects);
        companions = List.copyOf(companions);
        topics = List.copyOf(topics);
        listed = List.copyOf(listed);
        keywords = List.copyOf(keywords);
        turns = Set.copyOf(turns);
    }

    /**
     * Returns whether there is nothing in it but small talk.
     *
     * @return true if neither job nor topic nor anything to look for is left
     */
    public boolean isSmallTalk() {
        return subjects.isEmpty()
                && companions.isEmpty()
                && topics.isEmpty()
                && years == null
                && keywords.isEmpty();
    }

    /**
     * Returns the first subject that a guide covers.
     *
     * @return the mention, or nothing
     */
    public Optional<JobMention> coveredSubject() {
        return subjects.stream().filter(m -> m.job().isCovered()).findFirst();
    }
}
