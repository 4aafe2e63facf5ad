package dev.shirube.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;

/** The same products, faster. */
class WideVectorTest {

    private static final SentenceVector ONE =
            SentenceVector.of(new float[] {0.5f, -0.25f, 1, 0.125f, -1});
    private static final SentenceVector OTHER =
            SentenceVector.of(new float[] {-1, 0.75f, 0.5f, 1, -0.5f});

    @Test
    void aWideVectorHasTheProductsOfTheOneThatItWasMadeOf() {
        int product = VectorUtil.dotProduct(ONE.bytes(), OTHER.bytes());

        assertThat(WideVector.of(ONE).dot(WideVector.of(OTHER)))
                .isEqualTo(ONE.scale() * OTHER.scale() * product);
    }

    @Test
    void bytesAreComparedAsTheyAre() {
        assertThat(WideVector.of(ONE).product(new byte[] {127, 0, 0, 0, -128}, new int[5]))
                .isEqualTo(127 * ONE.bytes()[0] - 128 * ONE.bytes()[4]);
    }
}
