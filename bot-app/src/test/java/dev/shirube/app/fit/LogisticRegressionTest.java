package dev.shirube.app.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class LogisticRegressionTest {

    private final LogisticRegression regression = new LogisticRegression(1e-6);

    @Test
    void aConstantClueGetsTheLogOddsOfTheExamples() {
        var examples = new ArrayList<Example>();
        examples.addAll(Collections.nCopies(3, example(true, 1)));
        examples.add(example(false, 1));

        double[] weights = regression.fit(examples, 1);

        assertThat(weights[0]).isCloseTo(Math.log(3), within(1e-3));
        assertThat(LogisticRegression.probability(weights, List.of(1.0)))
                .isCloseTo(0.75, within(1e-3));
    }

    @Test
    void aClueThatSpeaksForRightSectionsGetsAPositiveWeightAndOneAgainstANegativeOne() {
        List<Example> examples =
                List.of(
                        example(true, 1, 1, 0),
                        example(true, 1, 1, 0),
                        example(false, 1, 1, 0),
                        example(false, 1, 0, 1),
                        example(false, 1, 0, 1),
                        example(true, 1, 0, 1));

        double[] weights = regression.fit(examples, 3);

        assertThat(weights[1]).isPositive();
        assertThat(weights[2]).isNegative();
    }

    @Test
    void anExampleOfHalfTheWeightCountsHalf() {
        var two = List.of(example(true, 1), example(false, 1));
        var heavier =
                List.of(
                        new Example("set", "guide", List.of(1.0), true, 2),
                        new Example("set", "guide", List.of(1.0), false, 1));

        assertThat(regression.fit(two, 1)[0]).isCloseTo(0, within(1e-6));
        assertThat(regression.fit(heavier, 1)[0]).isCloseTo(Math.log(2), within(1e-3));
    }

    @Test
    void examplesThatCanBeToldApartDoNotThrowTheWeightsOut() {
        List<Example> apart = List.of(example(true, 1, 1), example(false, 1, -1));

        double[] weights = new LogisticRegression(0.3).fit(apart, 2);

        assertThat(weights[1]).isBetween(0.5, 5.0);
    }

    private static Example example(boolean right, double... clues) {
        return new Example("set", "guide", Arrays.stream(clues).boxed().toList(), right, 1);
    }
}
