package dev.shirube.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "salary, 6",
        "年収, 4",
        "CTOの年収, 9",
        "１２３, 6", // fullwidth digits
        "ﾃﾞｰﾀ, 4", // halfwidth katakana, the voicing mark has a column of its own
        "｢｣, 2",
        "「」、。, 8",
        "…―※①, 4", // ambiguous: narrow
        "한국, 4",
        "㈱㍉, 4",
        "𠮷野家, 6", // a kanji outside the basic plane
    })
    void latinTakesOneColumnAndKanjiTwo(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "💰, 2",
        "1️⃣, 2", // keycap of three code points
        "🔟, 2",
        "⚙️, 2", // text symbol with variation selector
        "👩‍💻, 2", // joined with ZWJ
        "👨‍👩‍👧‍👦, 2",
        "👍🏽, 2", // skin tone
        "🇯🇵, 2",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿, 2", // tag sequence
        "❌⭕💡, 6",
    })
    void anEmojiTakesTwoColumnsHoweverManyCodePointsItHas(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void combiningMarksTakeNoColumn() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("か\u3099")).isEqualTo(2);
    }

    @Test
    void invisibleCharactersTakeNoColumn() {
        assertThat(DisplayWidth.of("a\u200Bb\u00ADc\u001B")).isEqualTo(3);
    }

    @Test
    void aLoneSurrogateIsMeasuredWithoutFailing() {
        assertThat(DisplayWidth.of("a\uD83D")).isEqualTo(1);
    }

    @Test
    void charactersKeepTheirCodePointsTogether() {
        assertThat(DisplayWidth.characters("𠮷か\u3099👩‍💻1️⃣"))
                .containsExactly("𠮷", "か\u3099", "👩‍💻", "1️⃣");
    }

    @Test
    void aDigitIsNoPictureAndAKeycapIs() {
        assertThat(DisplayWidth.isPicture("1")).isFalse();
        assertThat(DisplayWidth.isPicture("1️⃣")).isTrue();
        assertThat(DisplayWidth.isPicture("年")).isFalse();
    }

    @Test
    void aPlainCharacterIsMeasuredTheSameBesideAnEmoji() {
        int emoji = DisplayWidth.of("💰");
        for (char c = ' '; c < 0xFFF0; c++) {
            if (!Character.isSurrogate(c) && DisplayWidth.characters(c + "💰").size() == 2) {
                String text = Character.toString(c);

                assertThat(DisplayWidth.of(text + "💰"))
                        .as("U+%04X", (int) c)
                        .isEqualTo(DisplayWidth.of(text) + emoji);
            }
        }
    }
}
