package dev.shirube.chat.request;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Turn;
import dev.shirube.question.Question;
import dev.shirube.question.job.Job;
import dev.shirube.question.job.JobMention;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for.
 *
 * @param words the words as they were written; never to be kept as they are
 * @param job the slug of the guide to the job that was asked about; the name by which the
 *     vocabulary knows a job that has no guide; null where none was told
 * @param topic the id of the topic that was asked about, or null
 */
public record Asked(String words, @Nullable String job, @Nullable String topic) {

    /**
     * Takes from a turn what was asked for.
     *
     * @param words what the person wrote
     * @param turn what came of it
     * @return what was asked for
     */
    public static Asked of(String words, Turn turn) {
        Question question = turn.explanation().question();
        return new Asked(words, job(question, turn), topic(question, turn));
    }

    private static @Nullable String job(Question question, Turn turn) {
        for (JobMention mention : question.subjects()) {
            Job job = mention.job();
            if (job.guides().size() == 1) {
                return job.guides().getFirst();
            }
            // A name that no list has is the person's own wording.
            if (!job.isCovered() && job.certain()) {
                return job.name();
            }
        }
        return switch (turn.answer()) {
            case Answer.GuideMenu menu -> menu.guide().slug();
            case Answer.Found ignored -> turn.conversation().job();
            case Answer.None none when none.reason() == Answer.Reason.TOPIC_NOT_COVERED ->
                    none.guides().isEmpty() ? null : none.guides().getFirst().slug();
            default -> null;
        };
    }

    private static @Nullable String topic(Question question, Turn turn) {
        if (!question.topics().isEmpty()) {
            return question.topics().getFirst();
        }
        return switch (turn.answer()) {
            case Answer.Found ignored -> turn.conversation().topic();
            case Answer.Clarify clarify -> clarify.topic() == null ? null : clarify.topic().id();
            case Answer.None none -> none.topic() == null ? null : none.topic().id();
            default -> null;
        };
    }

    /** Leaves the words out, so that they don't end up in a log. */
    @Override
    public String toString() {
        return "Asked[job=%s, topic=%s]".formatted(job, topic);
    }
}
