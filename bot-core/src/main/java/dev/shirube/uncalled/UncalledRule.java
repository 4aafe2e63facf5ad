package dev.shirube.uncalled;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Turn;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.ranking.Ranking;
import dev.shirube.ranking.Signal;
import dev.shirube.snapshot.Snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides whether the bot answers what nobody said to it. The bar is higher than for whoever calls
 * the bot: it has to be plain that it is a question, that nobody else is asked, and that a guide
 * answers it. Immutable, and safe for use by several threads.
 */
public final class UncalledRule {

    /** From here on an answer is given whose heading names what is asked. */
    private static final double ENOUGH = 0.5;

    /** From here on one is given whose heading names it, where there is no meaning to go by. */
    private static final double ENOUGH_BY_WORDS = 0.75;

    /** From here on one is given whose heading does not. */
    private static final double SURE = 0.9;

    /** The words that point to what was said or done before. */
    private static final String REFERENCE = "reference";

    private static final String LEARNING = "learning";

    private static final Pattern BECOMING =
            Pattern.compile(
                    "なる(?:の|ため)に|になるのに|required to (?:be|become)\\b|need(?:ed)? to"
                            + " (?:be|become)\\b");

    private final TalkSigns signs;
    private final Answerer answerer = new Answerer();

    private UncalledRule(TalkSigns signs) {
        this.signs = signs;
    }

    /**
     * Returns the rule that is shipped.
     *
     * @return the rule, fitted on everyday talk, see {@code docs/community.md}
     */
    public static UncalledRule shipped() {
        return new UncalledRule(TalkSigns.shipped());
    }

    /**
     * Decides on a message. Most of them are decided by their words alone, which costs next to
     * nothing.
     *
     * @param text what somebody wrote
     * @param guides the guides that may be asked
     * @return why the bot is silent, or nothing where it answers
     */
    public Optional<Silence> silence(String text, Snapshot guides) {
        return switch (signs.read(text)) {
            case TalkSigns.Reading.Talk talk -> Optional.of(talk.why());
            case TalkSigns.Reading.Asks asks ->
                    silence(guides.questions().read(asks.sentence()))
                            .or(() -> silence(answerer.answer(text, Conversation.EMPTY, guides)));
        };
    }

    /**
     * What is asked has to stand in the sentence that asks, and nothing else: 「面接の件です。何日が空いていますか」
     * asks nothing of an interview, and neither does 「面接に手品なんているか？」.
     */
    private Optional<Silence> silence(Question asked) {
        if (asked.topics().stream().filter(topic -> !isBecoming(topic, asked)).count() != 1) {
            return Optional.of(Silence.NOT_ONE_TOPIC);
        }
        return asked.speechActs().contains(REFERENCE) || !signs.sayNothingElse(asked.words())
                ? Optional.of(Silence.OF_SOMETHING_ELSE)
                : Optional.empty();
    }

    /** "Required to become one" asks for what is required, not for how one becomes one as well. */
    private static boolean isBecoming(String topic, Question asked) {
        return topic.equals(LEARNING)
                && asked.topics().size() == 2
                && BECOMING.matcher(asked.written().toLowerCase(Locale.ROOT)).find();
    }

    private static Optional<Silence> silence(Turn turn) {
        if (!(turn.answer() instanceof Answer.Found found)) {
            return Optional.of(Silence.NO_ANSWER);
        }
        Question question = turn.explanation().question();
        List<JobMention> subjects = question.subjects();
        if (subjects.isEmpty() || !subjects.stream().allMatch(UncalledRule::isCovered)) {
            return Optional.of(Silence.NO_COVERED_JOB);
        }
        double bar = bar(turn.explanation().ranking());
        return found.given().stream().allMatch(given -> given.confidence() >= bar)
                ? Optional.empty()
                : Optional.of(Silence.NOT_SURE);
    }

    /** What was mistyped may be another word. */
    private static boolean isCovered(JobMention mention) {
        return mention.exact() && mention.job().isCovered();
    }

    private static double bar(Ranking ranking) {
        // Where no sections were compared, the heading was all there was to go by.
        boolean headed = ranking.signals().getOrDefault(Signal.TOPIC_PHRASE, 1.0) > 0;
        return !headed ? SURE : ranking.byMeaning() ? ENOUGH : ENOUGH_BY_WORDS;
    }
}
