package dev.shirube.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shirube.answer.Outcome;
import dev.shirube.eval.LabelledQuestion.Expected;
import dev.shirube.eval.ask.Given;

import org.junit.jupiter.api.Test;

import java.util.List;

class CalibrationTest {

    @Test
    void comparesConfidenceWithTheShareThatIsRight() {
        var calibration =
                Calibration.of(List.of(given(0.92, true), given(0.96, false), given(0.25, false)));

        assertThat(calibration.lines())
                .containsExactly(
                        "confidence  n   mean             right",
                        "0.2-0.3     1  25.0%   0.0% [0.0-79.3]",
                        "0.9-1.0     2  94.0%  50.0% [9.5-90.5]",
                        "expected calibration error: 0.377");
        assertThat(calibration.error()).isCloseTo((0.25 + 2 * 0.44) / 3, within(1e-9));
    }

    @Test
    void whatWasNotGuessedDoesNotCount() {
        var calibration = Calibration.of(List.of(given(1, true), given(0, false)));

        assertThat(calibration.bins()).isEmpty();
        assertThat(calibration.error()).isZero();
    }

    private static Verdict given(double confidence, boolean right) {
        var expected = new Expected(Outcome.ANSWER, List.of("a"), List.of("b"), List.of());
        var label = new LabelledQuestion("1", "facet", List.of(), "?", expected);
        var given = new Given(Outcome.ANSWER, "a", List.of(), null, confidence, List.of());
        return new Verdict(label, given, true, right, right, right, right ? 1 : 0);
    }
}
