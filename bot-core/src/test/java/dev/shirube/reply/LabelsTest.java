package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource({
        "3️⃣ 必要なスキルとツール, 必要なスキルとツール",
        "1. 技術戦略の策定と実行, 技術戦略の策定と実行",
        "🔟 まとめ, まとめ",
        "🏗️ 導入 🏗️, 導入",
        "1️⃣ 1. 二重の番号, 二重の番号",
        "12) Skills, Skills",
        "3段階学習ロードマップ, 3段階学習ロードマップ",
        "10年後の展望, 10年後の展望",
        "C++ Developer, C++ Developer",
        "2026.5 版, 2026.5 版",
        "💰, 💰",
    })
    void edgesLoseEmojiAndNumbering(String heading, String label) {
        assertThat(Labels.tidy(heading)).isEqualTo(label);
    }

    @Test
    void lineBreaksAndControlCharactersBecomeSpaces() {
        assertThat(Labels.tidy("CTO\n\u001Bとは？\t 概要")).isEqualTo("CTO とは？ 概要");
    }

    @Test
    void aShortTextIsNotCut() {
        assertThat(Labels.cut("年収", 2)).isEqualTo("年収");
    }

    @Test
    void aCutIsVisible() {
        assertThat(Labels.cut("Conversion Rate Optimizer", 12)).isEqualTo("Conversion…");
    }

    @Test
    void aCutNeverGoesThroughACharacter() {
        assertThat(Labels.cut("ab𠮷野家", 4)).isEqualTo("ab…");
        assertThat(Labels.cut("a👩‍💻bc", 5)).isEqualTo("a…");
        assertThat(Labels.cut("がか\u3099か\u3099", 3)).isEqualTo("が…");
    }
}
