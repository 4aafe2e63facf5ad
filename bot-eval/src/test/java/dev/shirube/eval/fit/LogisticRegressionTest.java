package dev.shirube.eval.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shirube.ranking.Signal;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class LogisticRegressionTest {

    private static final Case RIGHT = Made.asked("灯守の油の質は？", "スキル", 1);
    private static final Case WRONG = Made.asked("灯守の油の質は？", "年収", 1);

    private final LogisticRegression regression = new LogisticRegression(1e-6);

    private Map<Signal, Double> fit(List<Case> cases) {
        return regression.fit(cases, c -> c.isRightWithin(1), Set.of(Signal.BIAS));
    }

    @Test
    void aConstantSignalGetsTheLogOddsOfTheCases() {
        assertThat(fit(List.of(RIGHT, RIGHT, RIGHT, WRONG)).get(Signal.BIAS))
                .isCloseTo(Math.log(3), within(1e-3));
    }

    @Test
    void aCaseOfTwiceTheWeightCountsTwice() {
        Case heavy = Made.asked("灯守の油の質は？", "スキル", 2);

        assertThat(fit(List.of(RIGHT, WRONG)).get(Signal.BIAS)).isCloseTo(0, within(1e-6));
        assertThat(fit(List.of(heavy, WRONG)).get(Signal.BIAS))
                .isCloseTo(Math.log(2), within(1e-3));
    }

    @Test
    void casesThatCanBeToldApartDoNotThrowTheWeightsOut() {
        Map<Signal, Double> weights =
                new LogisticRegression(0.3)
                        .fit(List.of(RIGHT, RIGHT), c -> true, Set.of(Signal.BIAS));

        assertThat(weights.get(Signal.BIAS)).isBetween(0.5, 5.0);
    }
}
