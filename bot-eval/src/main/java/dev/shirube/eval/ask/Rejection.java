package dev.shirube.eval.ask;

import dev.shirube.answer.Answer;
import dev.shirube.guide.Guide;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.ranking.Feature;
import dev.shirube.ranking.Ranked;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something that was turned down as a whole.
 *
 * @param what a job, a topic, or the question
 * @param why the reason
 */
public record Rejection(String what, String why) {

    private static final String NO_GUIDE = "no guide covers it";

    static List<Rejection> of(AskedQuestion asked) {
        Question question = asked.explanation().question();
        var rejections = new ArrayList<Rejection>();
        for (JobMention mention : question.subjects()) {
            if (!mention.job().isCovered()) {
                rejections.add(new Rejection(job(question, mention), NO_GUIDE));
            }
        }
        for (JobMention mention : question.companions()) {
            rejections.add(
                    new Rejection(
                            job(question, mention), "a companion: the question is not about it"));
        }
        switch (asked.answer()) {
            case Answer.None none -> none(none, asked, rejections);
            case Answer.Clarify clarify ->
                    rejections.add(new Rejection("the question", unclear(clarify)));
            case Answer.Found ignored -> {}
            case Answer.GuideMenu ignored -> {}
            case Answer.JobMenu ignored -> {}
            case Answer.Help ignored -> {}
            case Answer.Courtesy ignored -> {}
        }
        return rejections;
    }

    private static void none(Answer.None none, AskedQuestion asked, List<Rejection> rejections) {
        List<Ranked> considered = asked.explanation().ranking().sections();
        switch (none.reason()) {
            case JOB_NOT_COVERED -> {
                if (asked.explanation().question().subjects().isEmpty()) {
                    rejections.add(new Rejection("job \"" + none.subject() + "\"", NO_GUIDE));
                }
            }
            case TOPIC_NOT_COVERED -> rejections.add(topicNotCovered(none, considered));
            case OFF_TOPIC, NOT_SAID ->
                    rejections.add(
                            new Rejection("the question", "off-topic: " + unsure(considered)));
            case UNKNOWN_COMMAND ->
                    rejections.add(
                            new Rejection("command \"" + none.subject() + "\"", "does not exist"));
            case NO_GUIDES -> rejections.add(new Rejection("the question", "no guide is loaded"));
        }
    }

    private static Rejection topicNotCovered(Answer.None none, List<Ranked> considered) {
        if (none.topic() == null) {
            return new Rejection("the question", unsure(considered));
        }
        String guides = none.guides().stream().map(Guide::slug).collect(Collectors.joining(", "));
        boolean absent = considered.stream().allMatch(r -> r.feature(Feature.TOPIC_PHRASE) == 0);
        return new Rejection(
                "topic " + none.topic().id(),
                absent
                        ? "guide " + guides + " has no section on it"
                        : "what guide " + guides + " has on it is below the bar");
    }

    private static String unsure(List<Ranked> considered) {
        return considered.isEmpty()
                ? "no section has a word of it"
                : String.format(
                        Locale.ROOT,
                        "nothing reaches the bar; guide %s has %.0f %% of the words",
                        considered.getFirst().guide().slug(),
                        100 * considered.getFirst().match().text().share());
    }

    private static String unclear(Answer.Clarify clarify) {
        String missing = clarify.missing().name().toLowerCase(Locale.ROOT);
        return "the "
                + missing
                + " is missing: neither question, conversation nor content tells which of "
                + clarify.guides().size();
    }

    private static String job(Question question, JobMention mention) {
        return "job \"" + question.name(mention) + "\"";
    }
}
