package dev.shirube.question;

import dev.shirube.question.job.JobMention;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question, understood as far as it goes without looking into the guides. Immutable.
 *
 * @param written the question, normalised (NFKC), without an address such as {@code @bot}, with
 *     what was mistyped mended
 * @param asked what is asked: the same without the names of the jobs that it is about, which would
 *     be near to everything in their guides; empty where nothing but a job is left of it
 * @param language its language, or null where it has no letters
 * @param subjects the jobs that it is about, in reading order, each once
 * @param companions further jobs that it names: 「CTOとどう連携する？」
 * @param topics the ids of the topics that its phrases ask for, in reading order
 * @param topicsAlone whether it asks for these and for nothing else: 「年収とスキルを教えて」
 * @param nothingElse whether beside jobs, level, topics and speech acts it says but what any
 *     request has: 「CTOだと？」, and not 「CTOはやめとけって言われた」
 * @param years the years of experience that it names, or null
 * @param amount the amount of money that it names, or null
 * @param words what else it says: neither subject, nor topic, nor filler
 * @param otherWordings what the vocabulary has as synonyms of its phrases
 * @param speechActs the kinds of speech acts in it
 */
public record Question(
        String written,
        String asked,
        @Nullable Language language,
        List<JobMention> subjects,
        List<JobMention> companions,
        List<String> topics,
        boolean topicsAlone,
        boolean nothingElse,
        @Nullable YearRange years,
        @Nullable Amount amount,
        List<String> words,
        List<String> otherWordings,
        Set<String> speechActs) {

    /** Copies the lists. */
    public Question {
        subjects = List.copyOf(subjects);
        companions = List.copyOf(companions);
        topics = List.copyOf(topics);
        words = List.copyOf(words);
        otherWordings = List.copyOf(otherWordings);
        speechActs = Set.copyOf(speechActs);
    }

    /**
     * Returns what is asked without the names of any job, be there a guide to it or not.
     *
     * @return the rest of what was written; empty where nothing is left
     */
    public String withoutJobs() {
        return AskedText.of(written, subjects);
    }

    /**
     * Returns the jobs that it names, whether it is about them or not.
     *
     * @return the mentions in reading order
     */
    public List<JobMention> mentions() {
        return Stream.concat(subjects.stream(), companions.stream())
                .sorted(Comparator.comparingInt(JobMention::start))
                .toList();
    }

    /**
     * Returns whether it has no words to look for beside a job or a level, though it may mean
     * something: 「CTOってつらい？」.
     *
     * @return true if neither topic nor anything to look for is left
     */
    public boolean isBare() {
        return companions.isEmpty() && topics.isEmpty() && words.isEmpty() && amount == null;
    }

    /**
     * Returns whether it is the name of a job or a level and nothing else, as one goes on with what
     * was asked before: 「CTOだと？」, "and for juniors?".
     *
     * @return true if nothing is said of what is named
     */
    public boolean isNameAlone() {
        return isBare() && nothingElse;
    }

    /**
     * Returns whether there is nothing in it but small talk.
     *
     * @return true if neither job nor topic nor anything to look for is left
     */
    public boolean isSmallTalk() {
        return isBare() && subjects.isEmpty() && years == null;
    }

    /**
     * Returns the same question of another level.
     *
     * @param otherYears the years of experience, or null
     * @return the question
     */
    public Question with(@Nullable YearRange otherYears) {
        return new Question(
                written,
                asked,
                language,
                subjects,
                companions,
                topics,
                topicsAlone,
                nothingElse,
                otherYears,
                amount,
                words,
                otherWordings,
                speechActs);
    }

    /**
     * Returns how it names a job.
     *
     * @param mention a mention of this question
     * @return the name as written
     */
    public String name(JobMention mention) {
        return written.substring(mention.start(), mention.end());
    }

    /**
     * Returns the same question with one of the jobs that it is about as a word of it.
     *
     * @param mention one of its subjects
     * @return the question, about the others
     */
    public Question withCompanion(JobMention mention) {
        List<JobMention> others = subjects.stream().filter(s -> !s.equals(mention)).toList();
        List<JobMention> beside = Stream.concat(companions.stream(), Stream.of(mention)).toList();
        return new Question(
                written,
                AskedText.of(written, others),
                language,
                others,
                beside,
                topics,
                false,
                nothingElse,
                years,
                amount,
                words,
                otherWordings,
                speechActs);
    }

    /**
     * Returns what a job that it names is to it.
     *
     * @param mention a mention of this question
     * @return its place in it
     */
    public MentionPlace place(JobMention mention) {
        return MentionPlace.of(this, mention);
    }

    /**
     * Returns whether it names a job beside another that goes without saying: 「看護師とは何が違うの？」 of
     * somebody who talks about a midwife.
     *
     * @param mention a mention of this question
     * @return true if the job is compared or worked with, or is the one that the person has
     */
    public boolean isBeside(JobMention mention) {
        return place(mention) == MentionPlace.BESIDE;
    }
}
