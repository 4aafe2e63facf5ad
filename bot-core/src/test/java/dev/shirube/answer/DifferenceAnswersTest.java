package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.content.PlainText;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.relation.Extract;
import dev.shirube.relation.Quote;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class DifferenceAnswersTest {

    private static final String DIFFERS = "潮仲買人が値を決めるのに対し、浮標塗りは海に出て手を動かします。";

    private static final Guide PAINTER =
            Fiction.read(
                    "buoy_painter.md",
                    """
                    ---
                    slug: buoy_painter
                    title: 浮標塗り
                    ---
                    # 浮標塗り

                    ## 浮標塗りとは
                    浮標塗りは海の目印を守ります。潮仲買人とは同じ桟橋で顔を合わせます。

                    ## 主な業務
                    ### 1. 錆を落とす
                    朝に削ります。
                    ### 2. 色を塗る
                    昼に塗ります。
                    ### 3. 沖に戻す
                    夕方に戻します。
                    ### 4. 記録する
                    夜に書きます。

                    ## 年収
                    | 経験 | 年収 (万円) |
                    |---|---|
                    | ジュニア | 320〜450 |
                    | ミドル | 450〜600 |
                    | シニア | 600〜700 |
                    | 親方 | 700〜1,000 |

                    ## 協業
                    ### 潮仲買人
                    %s

                    ## 面接
                    ### 潮仲買人ではなく浮標塗りを選んだのはなぜですか？
                    海が好きだからと答えます。
                    """
                            .formatted(DIFFERS));

    private static final Guide BROKER =
            Fiction.read(
                    "tide_broker.md",
                    """
                    ---
                    slug: tide_broker
                    title: 潮仲買人
                    ---
                    # 潮仲買人

                    ## 主な業務
                    - 潮の値を決める
                    - 船主に売る

                    ## 年収
                    | 経験 | 年収 (万円) |
                    |---|---|
                    | ジュニア | 500〜800 |
                    | シニア | 1,600〜2,800 |
                    """);

    private static final Snapshot SHORE = Snapshot.of(Fiction.VOCABULARY, List.of(PAINTER, BROKER));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "浮標塗りと潮仲買人の違いは？",
                "浮標塗りと潮仲買人って何が違うの",
                "浮標塗りは潮仲買人とどう違いますか？",
                "浮標塗りと潮仲買人って同じ？",
                "浮標塗りと潮仲買人 どっちがおすすめ？",
                "浮標塗りと潮仲買人ってどっちが偉いの",
                "浮標塗りと潮仲買人で迷ってる",
                "浮標塗りか潮仲買人か決められない",
                "can't decide between buoy painter and tide broker",
                "buoy painter or tide broker, which is better?",
                "difference between buoy painter and tide broker",
                "how does a buoy painter differ from a tide broker?"
            })
    void whatOneGuideSaysOfTheOtherJobComesFirst(String question) {
        Overview.Difference difference = difference(question, Conversation.EMPTY);

        assertThat(difference.guides())
                .extracting(Guide::slug)
                .containsExactly("buoy_painter", "tide_broker");
        assertThat(difference.said()).extracting(Quote::sentence).containsExactly(DIFFERS);
    }

    @Test
    void theSameTopicOfBothStandsSideBySideInThreeLinesAtMost() {
        List<Extract> extracts = difference("浮標塗りと潮仲買人の違いは？", Conversation.EMPTY).extracts();

        assertThat(extracts)
                .extracting(e -> e.guide().slug() + " " + e.topic())
                .containsExactly(
                        "buoy_painter duties",
                        "tide_broker duties",
                        "buoy_painter salary",
                        "tide_broker salary");
        assertThat(PlainText.lines(extracts.get(0).lines()))
                .containsExactly("錆を落とす", "色を塗る", "沖に戻す");
        assertThat(PlainText.lines(extracts.get(2).lines()))
                .contains("ジュニア | 320〜450", "シニア | 600〜700", "親方 | 700〜1,000")
                .doesNotContain("ミドル | 450〜600");
    }

    @Test
    void oneNameIsSetBesideTheJobThatIsTalkedAbout() {
        var talk = new Conversation(List.of("tide_broker"), null, null, List.of());

        assertThat(difference("浮標塗りとの違いは？", talk).guides())
                .extracting(Guide::slug)
                .containsExactly("tide_broker", "buoy_painter");
    }

    @Test
    void aTopicThatIsNamedIsToldByBothGuidesAsBefore() {
        Answer answer = answer("浮標塗りと潮仲買人の業務の違いは？", Conversation.EMPTY);

        assertThat(((Found) answer).overview()).isNull();
    }

    private static Overview.Difference difference(String question, Conversation talk) {
        return (Overview.Difference) requireNonNull(((Found) answer(question, talk)).overview());
    }

    private static Answer answer(String question, Conversation talk) {
        return new Answerer().answer(question, talk, SHORE).answer();
    }
}
