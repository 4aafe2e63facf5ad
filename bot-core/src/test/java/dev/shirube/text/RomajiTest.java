package dev.shirube.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Japanese in Latin letters. */
class RomajiTest {

    @ParameterizedTest
    @CsvSource({
        "kyuuryou, きゅうりょう",
        "shiken, しけん",
        "zangyou, ざんぎょう",
        "gakkou, がっこう",
        "matchi, まっち",
        "jisshi, じっし",
        "fukushi, ふくし",
        "tsukau, つかう",
        "Shain, しゃいん",
        "tte, って"
    })
    void aWordIsReadBySyllables(String word, String kana) {
        assertThat(String.join("", Romaji.syllables(word))).isEqualTo(kana);
    }

    @ParameterizedTest
    @ValueSource(strings = {"salary", "pay", "nurse", "chef", "wi-fi", "jya", "tsa", "3nen", ""})
    void anotherWordHasNoSyllables(String word) {
        assertThat(Romaji.syllables(word)).isEmpty();
    }
}
