package dev.shirube.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingCuesTest {

    private final HeadingCues cues = new HeadingCues(new VocabularyLoader().load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    💰 日本での推定年収（港しらべ） | salary
                    給料のめやす                    | salary
                    1️⃣ 霧番とは？                  | about
                    結局、何をする人なんですか？    | about
                    2️⃣ 主な業務                    | duties
                    必要なスキルとツール            | skills
                    💻 ツール・サービス             | tools
                    霧番の協業スタイル              | teamwork
                    キャリアパスと成長の方向性      | career-path
                    霧番の将来展望                  | outlook
                    霧番になるための学習方法        | learning
                    就職可能な企業                  | companies
                    面接でよくある質問とその対策    | interview
                    🔟 まとめ                       | summary
                    🏷️ #推奨タグ                   | related
                    3. 仕事                         | duties
                    昇格の条件                      | career-path
                    この職はなくなる？              | outlook
                    機械に取って代わられる日        | outlook
                    【仕事】                        | duties
                    Pay by Experience               | salary
                    Tools of the Trade              | tools
                    How to Become One               | learning
                    Career Path                     | career-path
                    """)
    void aHeadingShowsItsTopic(String heading, String topic) {
        assertThat(cues.topic(heading)).hasValue(topic);
    }

    @ParameterizedTest
    @CsvSource({"ツールとスキル, tools", "スキルとツール, skills", "年収と将来性, salary"})
    void ofTwoTopicsTheFirstIsShown(String heading, String topic) {
        assertThat(cues.topic(heading)).hasValue(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "悪夢が逆流した夜",
                "Storm calls",
                "Displaying stars",
                "1️⃣ 💡",
                "テストはどう組み立てる？",
                "ソフトはこれを使う",
                "霧番頭とは何が違いますか？"
            })
    void aHeadingWithoutACueShowsNone(String heading) {
        assertThat(cues.topic(heading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "🌱 ジュニア層（実務未経験〜3年）への質問, 0, 3",
        "🌲 ミドル層（実務3年〜7年）への質問, 3, 7",
        "🌳 シニア・リード層（実務7年以上〜マネージャー）への質問, 7, Infinity",
        "シニア, 7, Infinity"
    })
    void aHeadingNamesYears(String heading, double from, double to) {
        assertThat(cues.years(heading)).hasValue(new YearRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"年収", "Step 1: 綿雲と歩く - 3〜6ヶ月", "2026年の展望"})
    void aHeadingWithoutExperienceNamesNone(String heading) {
        assertThat(cues.years(heading)).isEmpty();
    }
}
