package dev.shirube.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Properties;

class SignalWeightsTest {

    private static SignalWeights read(String... lines) {
        var properties = new Properties();
        for (String line : lines) {
            String[] parts = line.split("=", 2);
            properties.setProperty(parts[0], parts[1]);
        }
        return SignalWeights.named("meaning.confidence", properties);
    }

    @Test
    void whatSignalsWeighAndWhatTheirProductsWeighIsSummed() {
        SignalWeights weights =
                read(
                        "meaning.confidence.BIAS=-1",
                        "meaning.confidence.SHARE=2",
                        "meaning.confidence-products.SHARE=SHARE:3 TOPIC:-4",
                        "meaning.confidence-products.TOPIC=MARGIN:100");

        double sum = weights.sum(Map.of(Signal.BIAS, 1.0, Signal.SHARE, 0.5, Signal.TOPIC, 0.25));

        assertThat(sum).isCloseTo(-1 + 2 * 0.5 + 3 * 0.5 * 0.5 - 4 * 0.5 * 0.25, within(1e-12));
    }

    @Test
    void weightsOfAnotherNameAreNotTaken() {
        assertThat(read("words.confidence.SHARE=2", "meaning.confidence-products.SHARE= "))
                .isEqualTo(new SignalWeights(Map.of(), Map.of()));
    }

    @Test
    void aProductWithWhatIsNoSignalIsRefused() {
        assertThatThrownBy(() -> read("meaning.confidence-products.SHARE=SHAER:1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SHAER");
    }
}
