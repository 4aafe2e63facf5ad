package dev.shirube.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "年収, JA",
        "ねん, JA",
        "ｽｷﾙ, JA",
        "What is a CTOって, JA",
        "salary, EN",
        "ＣＴＯ, EN",
        "naïve café, EN"
    })
    void isReadFromTheScript(String text, Language language) {
        assertThat(Language.of(text)).hasValue(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "？！", "😀", "/ -"})
    void textWithoutLettersHasNone(String text) {
        assertThat(Language.of(text)).isEmpty();
    }

    @Test
    void hasALocale() {
        assertThat(Language.JA.locale()).isEqualTo(Locale.JAPANESE);
        assertThat(Language.EN.locale()).isEqualTo(Locale.ENGLISH);
    }
}
