package dev.shirube.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    alice.b+jobs@mail.example.co.jp に返信して → [mail] に返信して
                    ａｌｉｃｅ＠ｅｘａｍｐｌｅ．ｃｏｍの年収は？ → [mail]の年収は?
                    山田@例え.jpへ → [mail]へ
                    電話は090-1234-5678です → 電話は[phone]です
                    電話は０９０１２３４５６７８です → 電話は[phone]です
                    call +81 (0)3 1234 5678 please → call [phone] please
                    https://example.org/a?b=1#c を見て → [url] を見て
                    「https://example.org/a」の年収 → 「[url]」の年収
                    www.example.com/me and linkedin.com/in/alice → [url] and [url]
                    <@U012AB3CD> と <@!1234> HoEの年収 → [mention] と [mention] HoEの年収
                    <#C0123|general> <!here> <@&42> → [mention] [mention] [mention]
                    @alice.b って何 → [mention] って何
                    my token is xoxb-12345678-abcdefgh → my token is [token]
                    """)
    void whatTellsWhoAsksIsTakenOut(String said, String kept) {
        assertThat(Masking.mask(said)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HoEの年収は1,200 - 1,800万円?",
                "年収800-1200万、経験3〜5年のPMは?",
                "2026-11-29 の情報?",
                "What does a Head of Engineering earn in 2026?",
                "C++とNode.jsとASP.NETはどれ?",
                "TCP/IP, CI/CD, A/Bテスト, Node.js/Reactとは?",
                "internationalization engineer とは?",
            })
    void aQuestionAboutAJobStaysAsItIs(String said) {
        assertThat(Masking.mask(said)).isEqualTo(said);
    }

    @Test
    void aStoryIsCut() {
        assertThat(Masking.mask("💰".repeat(400)).codePoints()).hasSize(300);
    }

    @Test
    void controlCharactersAreGone() {
        assertThat(Masking.mask("a\0b\u202ec\nd")).isEqualTo("a b c d");
    }
}
