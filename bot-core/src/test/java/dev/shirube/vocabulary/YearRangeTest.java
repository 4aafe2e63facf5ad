package dev.shirube.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearRangeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0, 3, 1",
        "0, 3, 1, 2, 1",
        "0, 3, 2, 4, 0.5",
        "0, 4, 3, 7, 0.25",
        "0, 3, 3, 7, 0",
        "0, 3, 5, 7, 0",
        "5, 5, 3, 7, 1",
        "3, 3, 3, 7, 1",
        "7, 7, 3, 7, 1",
        "8, 8, 3, 7, 0",
        "5, 5, 5, 5, 1",
        "7, Infinity, 10, 10, 1",
        "7, Infinity, 10, Infinity, 1",
        "7, Infinity, 5, 9, 0.5",
        "7, Infinity, 3, 7, 0"
    })
    void theShareOfTheShorterRangeThatLiesInTheOther(
            double from, double to, double otherFrom, double otherTo, double overlap) {
        var one = new YearRange(from, to);
        var other = new YearRange(otherFrom, otherTo);

        assertThat(one.overlap(other)).isEqualTo(overlap, within(1e-9));
        assertThat(other.overlap(one)).isEqualTo(overlap, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "7, 3", "NaN, 3", "0, NaN"})
    void boundsInTheWrongOrderAreNoRange(double from, double to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new YearRange(from, to));
    }

    @Test
    void aRangeMayHaveNoLengthOrNoEnd() {
        assertThat(new YearRange(0, 0).from()).isZero();
        assertThat(new YearRange(7, Double.POSITIVE_INFINITY).to()).isInfinite();
    }
}
