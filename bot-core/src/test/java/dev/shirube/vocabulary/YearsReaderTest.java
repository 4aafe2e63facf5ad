package dev.shirube.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsReaderTest {

    private final YearsReader reader = new YearsReader(new VocabularyLoader().load().levels());

    @ParameterizedTest
    @CsvSource({
        "0-3年, 0, 3",
        "3〜7年, 3, 7",
        "３～７年, 3, 7",
        "3年〜7年, 3, 7",
        "3年から7年, 3, 7",
        "3 – 7 年, 3, 7",
        "7〜3年, 3, 7",
        "実務3年〜7年, 3, 7",
        "ジュニア (0-3年), 0, 3",
        "3-7 years, 3, 7",
        "3 to 7 years, 3, 7",
        "未経験〜3年, 0, 3",
        "実務未経験〜3年, 0, 3",
        "新卒から3年, 0, 3",
        "no experience to 3 years, 0, 3"
    })
    void twoBoundsAreARange(String text, double from, double to) {
        assertThat(reader.read(text).orElseThrow().years()).isEqualTo(new YearRange(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "7年以上, 7",
        "７年以上, 7",
        "7年〜, 7",
        "7年超, 7",
        "シニア (7年以上/リード), 7",
        "5+ years, 5",
        "5+ yrs, 5",
        "7+年, 7",
        "7年+, 7",
        "10 years or more, 10"
    })
    void oneBoundAndMoreIsOpen(String text, double from) {
        assertThat(reader.read(text).orElseThrow().years())
                .isEqualTo(new YearRange(from, Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @CsvSource({"経験3年未満, 3", "3年以下, 3", "3年以内, 3", "3年まで, 3"})
    void upToABoundBeginsAtNothing(String text, double to) {
        assertThat(reader.read(text).orElseThrow().years()).isEqualTo(new YearRange(0, to));
    }

    @ParameterizedTest
    @CsvSource({"5年目, 5", "経験5年, 5", "10年間, 10", "5 years of experience, 5", "1 year, 1", "5ヶ年, 5"})
    void aNumberOfYearsIsAPoint(String text, double years) {
        assertThat(reader.read(text).orElseThrow().years()).isEqualTo(new YearRange(years, years));
    }

    @ParameterizedTest
    @CsvSource({
        "未経験, 0, 3",
        "新人の霧番, 0, 3",
        "junior, 0, 3",
        "Entry Level, 0, 3",
        "中堅, 3, 7",
        "mid-level, 3, 7",
        "シニア, 7, Infinity",
        "しにあ, 7, Infinity",
        "ｼﾆｱ, 7, Infinity",
        "ベテラン向け, 7, Infinity",
        "seniors, 7, Infinity"
    })
    void aLevelStandsForItsYears(String text, double from, double to) {
        assertThat(reader.read(text).orElseThrow().years()).isEqualTo(new YearRange(from, to));
    }

    @Test
    void figuresGoBeforeTheNameOfALevel() {
        assertThat(reader.read("シニア (5年以上)").orElseThrow().years())
                .isEqualTo(new YearRange(5, Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "年収",
                "10年後も必要とされる？",
                "5年前の星図",
                "10 years from now",
                "3 years ago",
                "5年間前",
                "2026年",
                "2026年の展望",
                "1998年以上前",
                "800万円",
                "800 - 1,200",
                "1,200年",
                "3ヶ月",
                "3〜6ヶ月",
                "2026年6月",
                "今年",
                "何年",
                "seniority is a monitor"
            })
    void anyOtherNumberNamesNoExperience(String text) {
        assertThat(reader.read(text)).isEmpty();
    }

    @Test
    void whatSaysSoIsToldByItsPlace() {
        String text = "霧番、3〜7年目の給料";
        YearsReader.Reading reading = reader.read(text).orElseThrow();

        assertThat(text.substring(reading.start(), reading.end())).isEqualTo("3〜7年目");
    }

    @Test
    void theNameOfALevelIsToldByItsPlaceToo() {
        String text = "あの　シニア　の霧番";
        YearsReader.Reading reading = reader.read(text).orElseThrow();

        assertThat(text.substring(reading.start(), reading.end())).isEqualTo("シニア");
    }
}
