package dev.shirube.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DirectionTest {

    private static final Direction EAST = Direction.of(new double[] {2, 0, -1}, 0.5);

    @Test
    void aVectorIsMeasuredByItsProductWithTheWeights() {
        assertThat(EAST.of(new float[] {1, 1, 0})).isCloseTo(2.5, within(0.02));
        assertThat(EAST.of(new float[] {0, 1, 1})).isCloseTo(-0.5, within(0.02));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(Direction.read(EAST.written()).written()).isEqualTo(EAST.written());
    }

    @Test
    void lengthIsTakenOutOfVectorsOfBytes() {
        int product = EAST.wide().product(new byte[] {100, 0, 0}, new int[3]);

        assertThat(EAST.of(product, 100 * 100)).isCloseTo(2.5, within(0.02));
    }

    @Test
    void anythingElseIsNoDirection() {
        assertThatThrownBy(() -> Direction.read("0.1 AAAA"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
