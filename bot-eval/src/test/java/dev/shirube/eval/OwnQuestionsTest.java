package dev.shirube.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.eval.ask.Asker;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** Scores the bot on questions about jobs that nobody can have tuned it for. */
class OwnQuestionsTest {

    /** What docs/answer-quality.md promises. */
    private static final double FOUR_OF_FIVE = 0.8;

    private static final List<LabelledQuestion> QUESTIONS = OwnQuestions.inTheWordsOfGuides();

    private static final List<LabelledQuestion> SPOKEN = OwnQuestions.inPeoplesOwnWords();

    private static final Snapshot GUIDES = GuideBot.snapshot(OwnQuestions.FICTION);

    private static final Snapshot GUIDES_AND_SEEDS =
            GuideBot.snapshot(OwnQuestions.FICTION, GuideBot.SEEDS);

    @Test
    void byWordsAloneFourOfFiveAreAnsweredRight() {
        var asker = new Asker(new Answerer(), GUIDES, question -> false, Language.JA);

        List<Verdict> verdicts = Evaluation.of(QUESTIONS, asker).judgements();

        long right = verdicts.stream().filter(Verdict::right).count();
        assertThat((double) right / verdicts.size())
                .as(() -> String.join("\n", new Report().misses(verdicts)))
                .isGreaterThanOrEqualTo(FOUR_OF_FIVE);
    }

    @Test
    void everyLabelNamesASectionThatThereIs() {
        for (LabelledQuestion label : Stream.of(QUESTIONS, SPOKEN).flatMap(List::stream).toList()) {
            for (String slug : label.expected().guides()) {
                assertThat(GUIDES_AND_SEEDS.guide(slug).orElseThrow().sections())
                        .as(label.id())
                        .anyMatch(section -> label.expected().isOnPath(section.path()));
            }
        }
    }
}
