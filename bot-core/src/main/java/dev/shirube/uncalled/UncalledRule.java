package dev.shirube.uncalled;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Turn;
import dev.shirube.question.JobMention;
import dev.shirube.question.Question;

import java.util.List;
import java.util.Optional;

/**
 * Decides whether the bot answers what nobody said to it. The bar is higher than for whoever calls
 * the bot: it has to be plain that it is a question, that nobody else is asked, and that a guide
 * answers it. Immutable.
 *
 * @param signs by which words it is told what is a question to nobody in particular
 * @param bar the confidence from which on an answer is given
 */
public record UncalledRule(TalkSigns signs, double bar) {

    /** The confidence that was measured to be enough, see docs/community.md. */
    private static final double ENOUGH = 0.5;

    /**
     * Returns the rule that is shipped.
     *
     * @return the rule
     */
    public static UncalledRule shipped() {
        return new UncalledRule(TalkSigns.shipped(), ENOUGH);
    }

    /**
     * Judges a message by its words alone, which costs next to nothing.
     *
     * @param text what somebody wrote
     * @return why to be silent, or nothing where it is worth looking for an answer
     */
    public Optional<Silence> silence(String text) {
        return signs.silence(text);
    }

    /**
     * Judges what the bot would say to a message.
     *
     * @param turn the answer, and how the message was understood
     * @return why to be silent, or nothing where the answer is to be given
     */
    public Optional<Silence> silence(Turn turn) {
        if (!(turn.answer() instanceof Answer.Found found)) {
            return Optional.of(Silence.NO_ANSWER);
        }
        Question question = turn.explanation().question();
        List<JobMention> subjects = question.subjects();
        if (subjects.isEmpty() || !subjects.stream().allMatch(UncalledRule::isMeant)) {
            return Optional.of(Silence.NO_COVERED_JOB);
        }
        if (question.topics().isEmpty()) {
            return Optional.of(Silence.NO_TOPIC);
        }
        return found.given().stream().allMatch(given -> given.confidence() >= bar)
                ? Optional.empty()
                : Optional.of(Silence.NOT_SURE);
    }

    /** What was mistyped may be another word. */
    private static boolean isMeant(JobMention mention) {
        return mention.exact() && mention.job().isCovered();
    }
}
