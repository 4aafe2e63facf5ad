package dev.shirube.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Turn;
import dev.shirube.guide.Guide;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The same question on the same guides has the same answer. */
class DeterminismTest {

    private static final List<LabelledQuestion> QUESTIONS = OwnQuestions.inTheWordsOfGuides();

    private static final Snapshot GUIDES = GuideBot.snapshot(OwnQuestions.FICTION);

    @Test
    void asTheSameSnapshotIsAskedTwice() {
        for (LabelledQuestion label : QUESTIONS) {
            assertThat(OwnQuestions.ask(label, GUIDES))
                    .as(label.question())
                    .isEqualTo(OwnQuestions.ask(label, GUIDES));
        }
    }

    @Test
    void inWhateverOrderTheGuidesAreLoaded() {
        var reversed = new ArrayList<Guide>(GUIDES.guides());
        Collections.reverse(reversed);
        Snapshot other = Snapshot.of(GUIDES.vocabulary(), reversed);

        for (LabelledQuestion label : QUESTIONS) {
            assertThat(OwnQuestions.ask(label, other))
                    .as(label.question())
                    .isEqualTo(OwnQuestions.ask(label, GUIDES));
        }
    }

    @Test
    void fromSeveralThreadsAtOnce() {
        List<Turn> alone =
                QUESTIONS.stream().map(label -> OwnQuestions.ask(label, GUIDES)).toList();

        List<Turn> together =
                QUESTIONS.parallelStream().map(label -> OwnQuestions.ask(label, GUIDES)).toList();

        assertThat(together).isEqualTo(alone);
    }
}
