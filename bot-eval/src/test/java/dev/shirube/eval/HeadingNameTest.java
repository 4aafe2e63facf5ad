package dev.shirube.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2️⃣ 主な業務               | 主な業務
                    🔟 まとめ                  | まとめ
                    1. 星を数える              | 星を数える
                    ① 星を数える               | 星を数える
                    **Step 1: 基礎 (Basics)**  | Step 1: 基礎 (Basics)
                    🚀 3段階ロードマップ       | 3段階ロードマップ
                    先駆者たち 🌟              | 先駆者たち
                    💰 日本での推定年収（物語より） | 日本での推定年収
                    ＣＴＯの　役割             | ctoの 役割
                    面接はこう準備しよう！     | 面接はこう準備しよう
                    """)
    void marksNumbersAndEmojiAtTheEdgesDontCount(String heading, String label) {
        assertThat(HeadingName.of(label).means(HeadingName.of(heading))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    段落2              | 段落1
                    3段階ロードマップ  | 2段階ロードマップ
                    主な業務の流れ     | 主な業務
                    主な業務           | 主な業務の流れ
                    主な業務           | ！
                    """)
    void otherHeadingsAreOthers(String heading, String label) {
        assertThat(HeadingName.of(label).means(HeadingName.of(heading))).isFalse();
    }
}
