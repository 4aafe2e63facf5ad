package dev.shirube.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanjiNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "三百六十万円, 360万円",
        "二〇二六年, 2026年",
        "五年目で千五百万, 5年目で1500万",
        "千万, 1000万",
        "3千万, 3000万",
        "20万5千円, 20万5000円",
        "一億二千万, 1億2000万",
    })
    void aNumberBeforeWhatItCountsIsWrittenInFigures(String text, String figures) {
        assertThat(KanjiNumbers.in(text).figures()).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"十分に三人で", "数千万", "何百万円", "1.5千万", "一番"})
    void whatIsNoNumberStays(String text) {
        assertThat(KanjiNumbers.in(text).figures()).isEqualTo(text);
    }

    @Test
    void whatWasWrittenIsKnown() {
        KanjiNumbers numbers = KanjiNumbers.in("年収は千五百万で、三年目");

        assertThat(numbers.figures()).isEqualTo("年収は1500万で、3年目");
        assertThat(numbers.written(3, 8)).isEqualTo("千五百万");
        assertThat(numbers.written(8, 13)).isEqualTo("で、三年目");
    }

    @ParameterizedTest
    @CsvSource({"十, 10", "三, 3", "12, 12", "百二, 102", "九千九百九十九, 9999"})
    void aNumberHasAValue(String number, long value) {
        assertThat(KanjiNumbers.value(number)).isEqualTo(value);
    }
}
