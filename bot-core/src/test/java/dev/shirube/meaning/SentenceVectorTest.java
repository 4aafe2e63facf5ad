package dev.shirube.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SentenceVectorTest {

    private static final float[] A = {0.6f, -0.8f, 0, 0, 0};
    private static final float[] B = {0, -0.6f, 0, 0, 0.8f};

    @Test
    void dotProductsStayNearlyTheSame() {
        assertThat(dot(A, B)).isCloseTo(0.48f, within(0.005f));
        assertThat(dot(A, A)).isCloseTo(1, within(0.005f));
    }

    @Test
    void numbersComeBackNearlyTheSame() {
        assertThat(SentenceVector.of(A).toFloats())
                .containsExactly(new float[] {0.6f, -0.8f, 0, 0, 0}, within(0.004f));
    }

    @Test
    void aVectorOfZerosStaysOne() {
        assertThat(SentenceVector.of(new float[3]).toFloats()).containsExactly(0, 0, 0);
    }

    private static float dot(float[] one, float[] other) {
        return WideVector.of(SentenceVector.of(one)).dot(WideVector.of(SentenceVector.of(other)));
    }
}
