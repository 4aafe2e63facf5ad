package dev.shirube.eval.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.ranking.Signal;
import dev.shirube.ranking.SignalWeights;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class QuadraticRegressionTest {

    private static final Case RIGHT = Made.asked("灯守の油の質は？", "スキル", 1);
    private static final Case WRONG = Made.asked("灯守が登る階段は？", "年収", 1);

    private final QuadraticRegression regression = new QuadraticRegression(0.01);

    /** A logit by hand: each weight times its signal, or its two signals. */
    private static double logit(SignalWeights weights, Case one) {
        Map<Signal, Double> signals = one.ranking().signals();
        double sum = 0;
        for (Map.Entry<Signal, Double> single : weights.single().entrySet()) {
            sum += single.getValue() * signals.getOrDefault(single.getKey(), 0.0);
        }
        for (Map.Entry<Signal, Map<Signal, Double>> row : weights.products().entrySet()) {
            for (Map.Entry<Signal, Double> product : row.getValue().entrySet()) {
                sum +=
                        product.getValue()
                                * signals.getOrDefault(row.getKey(), 0.0)
                                * signals.getOrDefault(product.getKey(), 0.0);
            }
        }
        return sum;
    }

    @Test
    void theWeightsThatComeOutAreForSignalsAsTheyAre() {
        SignalWeights weights = regression.fit(List.of(RIGHT, WRONG), c -> c.isRightWithin(1));

        assertThat(logit(weights, RIGHT)).isGreaterThan(2);
        assertThat(logit(weights, WRONG)).isLessThan(-2);
        assertThat(weights.products()).isNotEmpty();
    }

    @Test
    void noPairOfSignalsHasTwoWeights() {
        Map<Signal, Map<Signal, Double>> products =
                regression.fit(List.of(RIGHT, WRONG), c -> c.isRightWithin(1)).products();

        products.forEach((one, row) ->
                row.keySet().stream()
                        .filter(other -> other != one)
                        .forEach(other ->
                                assertThat(products.getOrDefault(other, Map.of()))
                                        .doesNotContainKey(one)));
    }

    @Test
    void whereNoSignalChangesOnlyTheShareOfTheCasesIsLearnt() {
        SignalWeights weights = regression.fit(List.of(RIGHT, RIGHT), c -> true);

        weights.single()
                .forEach((signal, weight) ->
                        assertThat(weight > 0).as(signal.name()).isEqualTo(signal == Signal.BIAS));
        assertThat(weights.products()).isEmpty();
    }

    @Test
    void theSameCasesGiveTheSameWeights() {
        assertThat(regression.fit(List.of(RIGHT, WRONG), c -> c.isRightWithin(1)))
                .isEqualTo(regression.fit(List.of(RIGHT, WRONG), c -> c.isRightWithin(1)));
    }
}
