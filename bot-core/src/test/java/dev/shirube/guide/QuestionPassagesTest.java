package dev.shirube.guide;

import static dev.shirube.guide.PassagesTest.passages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class QuestionPassagesTest {

    @Test
    void aBoldQuestionTakesTheListBelowItModelAnswerFirst() {
        assertThat(
                        passages(
                                """
                                **Q1. 雲の夜は何をしますか？**

                                - **💡 面接官の意図**:
                                  備えを見ます。

                                - **❌ NGな回答**:
                                  「寝ます。」

                                - **⭕ 模範解答**:
                                  「去年の図と比べます。

                                  欠けた星を探します。」

                                **Q2. 墨が切れたら？**

                                - **❌ NGな回答**: 「待ちます。」
                                - **⭕ 模範解答**: 「磨ります。」
                                """))
                .containsExactly(
                        "QUESTION Q1. 雲の夜は何をしますか？/⭕ 模範解答:/「去年の図と比べます。/欠けた星を探します。」"
                                + "/💡 面接官の意図:/備えを見ます。/❌ NGな回答:/「寝ます。」",
                        "QUESTION Q2. 墨が切れたら？/⭕ 模範解答: 「磨ります。」/❌ NGな回答: 「待ちます。」");
    }

    @Test
    void nestedBulletsAreAQuestionEach() {
        assertThat(passages("- **Q. 墨とは？**\n  - **A.** 黒い水です。\n\n- **Q. 紙とは？**\n  - **A.** 白い板です。"))
                .containsExactly(
                        "LIST Q. 墨とは？/A. 黒い水です。/Q. 紙とは？/A. 白い板です。",
                        "QUESTION Q. 墨とは？/A. 黒い水です。",
                        "QUESTION Q. 紙とは？/A. 白い板です。");
    }

    @Test
    void questionsAndAnswersMayBeSiblings() {
        assertThat(passages("- Q: 墨とは？\n- A: 黒い水です。\n- Q: 紙とは？\n- A: 白い板です。"))
                .contains("QUESTION Q: 墨とは？/A: 黒い水です。", "QUESTION Q: 紙とは？/A: 白い板です。");
    }

    @Test
    void numberedQuestionsHaveTheirPoints() {
        assertThat(
                        passages(
                                """
                                1.  **質問:** 星をどう数えますか？
                                    *   **ポイント:** 空を四つに分ける。
                                2.  **「月はいつ見ますか？」**
                                  *   **ポイント:** 満ち欠けに触れる。
                                """))
                .contains(
                        "QUESTION 質問: 星をどう数えますか？/ポイント: 空を四つに分ける。",
                        "QUESTION 「月はいつ見ますか？」/ポイント: 満ち欠けに触れる。");
    }

    @Test
    void aQuestionToAskBackHasItsReason() {
        assertThat(
                        passages(
                                """
                                1. **「塔は何階ありますか？」**
                                   - **💡 理由**: 足腰を示せます。
                                2. **「灯は誰が？」**
                                   - **💡 理由**: 当番が分かります。
                                """))
                .contains("QUESTION 「塔は何階ありますか？」/💡 理由: 足腰を示せます。");
    }

    @Test
    void withoutAQuestionTheTwoAnswersFormOne() {
        assertThat(passages("- **❌ NGな回答**:\n  「海が好きです。」\n\n- **⭕ 模範解答**:\n  「九つの冬を灯台で過ごしました。」"))
                .containsExactly("QUESTION ⭕ 模範解答:/「九つの冬を灯台で過ごしました。」/❌ NGな回答:/「海が好きです。」");
    }

    @Test
    void answersMayBeParagraphsWithRemarksBetween() {
        assertThat(
                        passages(
                                """
                                自己紹介は最初の門です。

                                **❌ NGな回答**:
                                「海が好きです。」

                                これでは誰でも言えます。

                                **⭕ 模範解答**:
                                「灯を九年守りました。」

                                数を添えましょう。

                                退職理由も同じです。

                                **❌ NGな回答**:

                                「飽きました。」

                                **⭕ 模範解答**:

                                「北の塔に登りたいのです。」
                                """))
                .containsExactly(
                        "QUESTION 自己紹介は最初の門です。/⭕ 模範解答:/「灯を九年守りました。」"
                                + "/❌ NGな回答:/「海が好きです。」/これでは誰でも言えます。",
                        "PARAGRAPH 数を添えましょう。",
                        "QUESTION 退職理由も同じです。/⭕ 模範解答:/「北の塔に登りたいのです。」/❌ NGな回答:/「飽きました。」");
    }

    @Test
    void aQuestionMayBeAnsweredByPlainParagraphs() {
        assertThat(passages("**Q. 墨とは？**\n\n黒い水です。\n\n夜に磨ります。\n\n**Q. 紙とは？**\nA. 白い板です。"))
                .containsExactly("QUESTION Q. 墨とは？/黒い水です。/夜に磨ります。", "QUESTION Q. 紙とは？/A. 白い板です。");
    }

    @Test
    void englishGuidesWorkTheSameWay() {
        Guide guide =
                Samples.guide(Samples.reader().read(Samples.resource("lighthouse_keeper.md")));
        List<Passage> questions =
                guide.sections().stream()
                        .flatMap(s -> s.passages().stream())
                        .filter(p -> p.kind() == Passage.Kind.QUESTION)
                        .toList();

        assertThat(questions)
                .extracting(p -> p.text().lines().toList())
                .satisfiesExactly(
                        lines ->
                                assertThat(lines)
                                        .startsWith(
                                                "Q1. The lamp of the data tower goes out. What do"
                                                        + " you do?",
                                                "⭕ Model answer:"),
                        lines ->
                                assertThat(lines)
                                        .containsExactly(
                                                "Q. What is a wick?",
                                                "A. The part of the lamp that drinks the oil."),
                        lines ->
                                assertThat(lines)
                                        .containsExactly(
                                                "Q. Who counts the ships?",
                                                "A. The keeper on watch counts them, twice."),
                        lines ->
                                assertThat(lines)
                                        .containsExactly(
                                                "⭕ Model answer:",
                                                "“I kept the north lamp for nine winters.”",
                                                "❌ Bad answer:",
                                                "“I like the sea.”"));
    }

    @Test
    void aBadAnswerIsNeverAPassageAlone() {
        assertThat(Samples.passages("- ❌ 窓を開けたまま墨を磨ること\n- ❌ 灯を持って屋根に登ること\n- 星を数えること"))
                .filteredOn(p -> p.kind() == Passage.Kind.ITEM)
                .extracting(Passage::text)
                .containsExactly("星を数えること");
        assertThat(passages("前置き。\n\n**❌ NGな回答**: 「寝ます。」\n\n続き。"))
                .noneMatch(p -> p.startsWith("PARAGRAPH ❌"));
    }

    @Test
    void aChecklistIsNoAnswer() {
        assertThat(passages("- ✅ 墨を磨る\n- ✅ 紙を切る")).noneMatch(p -> p.startsWith("QUESTION"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q1. 何を？|QUESTION",
                "Ｑ１：何を？|QUESTION",
                "質問1：何を？|QUESTION",
                "【Q2】何を|QUESTION",
                "Question 3: Why?|QUESTION",
                "Q4の星の数|NONE",
                "質問例:|NONE",
                "質問の意図を読む力|NONE",
                "QGISの使い方|NONE",
                "A. 星です|ANSWER",
                "回答のポイント: 星|ANSWER",
                "回答：星|ANSWER",
                "A/Bテスト|NONE",
                "ポイントカード|NONE",
                "❌ 寝る|BAD",
                "NGな回答:|BAD",
                "NG例：寝る|BAD",
                "Bad answer: sleep|BAD",
                "NGワードの管理|NONE",
                "NGINX: 灯台|NONE",
                "⭕ 起きる|MODEL",
                "【模範解答】|MODEL",
                "良い例：起きる|MODEL",
                "Sample answer:|MODEL",
                "模範解答を丸暗記しないこと。|NONE",
                "💡 面接官の意図:|INTENT",
                "理由: 星|INTENT",
                "理由もなく星を見る人|NONE",
            })
    void marksAreReadFromTheBeginningOfALine(String text, QuestionMark mark) {
        assertThat(QuestionMark.of(text)).isEqualTo(mark);
    }
}
