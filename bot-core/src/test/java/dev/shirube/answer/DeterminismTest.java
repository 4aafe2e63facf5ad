package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.guide.Guide;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The same question on the same guides has the same answer. */
class DeterminismTest {

    private static final List<LabelledQuestion> QUESTIONS =
            LabelledQuestion.parse(Fiction.resource("/questions/own.jsonl"));

    @Test
    void asTheSameSnapshotIsAskedTwice() {
        for (LabelledQuestion question : QUESTIONS) {
            assertThat(question.ask(Fiction.ALL))
                    .as(question.question())
                    .isEqualTo(question.ask(Fiction.ALL));
        }
    }

    @Test
    void inWhateverOrderTheGuidesAreLoaded() {
        var reversed = new ArrayList<Guide>(Fiction.guides());
        Collections.reverse(reversed);
        Snapshot other = Snapshot.of(Fiction.VOCABULARY, reversed);

        for (LabelledQuestion question : QUESTIONS) {
            assertThat(question.ask(other))
                    .as(question.question())
                    .isEqualTo(question.ask(Fiction.ALL));
        }
    }

    @Test
    void fromSeveralThreadsAtOnce() {
        List<Turn> alone = QUESTIONS.stream().map(question -> question.ask(Fiction.ALL)).toList();

        List<Turn> together =
                QUESTIONS.parallelStream().map(question -> question.ask(Fiction.ALL)).toList();

        assertThat(together).isEqualTo(alone);
    }
}
