package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Guides as somebody writes them who has not read how they should be, by words alone. */
class StrangersGuidesTest {

    private static final Snapshot GUIDES =
            Snapshot.of(
                    new VocabularyLoader().load(),
                    List.of(
                            Fiction.read(
                                    "hanabi.md",
                                    """
                                    ---
                                    slug: hanabi
                                    title: 花火師になりたい人へ
                                    keywords: 花火師, 火薬
                                    ---
                                    | 経験 | 年収 |
                                    |---|---|
                                    | 1年目 | 250〜300万円 |
                                    | 10年目 | 450〜600万円 |

                                    # 花火師になりたい人へ

                                    ## 道具と給料日前のお金
                                    筒は一本8万円。安全靴は自前です。
                                    """),
                            Fiction.read(
                                    "kusuri.md",
                                    """
                                    ---
                                    slug: kusuri
                                    title: 薬剤師という生き方
                                    ---
                                    # 薬剤師という生き方

                                    **何をする人か**

                                    処方せんを読み、薬をそろえ、飲み方を伝えます。

                                    **ナースとの違い**

                                    病棟で手を動かすのはナース、薬の量を疑うのが薬剤師です。

                                    **給料**

                                    月30万円から。ボーナスは年に二度。
                                    """)));

    private static final Snapshot BALLOON =
            Snapshot.of(
                    new VocabularyLoader().load(),
                    List.of(
                            Fiction.read(
                                    "kikyuu.md",
                                    """
                                    ---
                                    slug: kikyuu
                                    title: 熱気球パイロット業務記述書
                                    keywords: 熱気球, 遊覧
                                    ---
                                    # 熱気球パイロット業務記述書

                                    ## 報酬
                                    | 経験 | 年収 |
                                    |---|---|
                                    | 1年目 | 260〜300万円 |
                                    | 8年目 | 430〜520万円 |

                                    ## 必要な免許
                                    | 免許 | 費用 |
                                    |---|---|
                                    | 操縦 | 40万円 |
                                    | 無線 | 2万円 |

                                    ## 保険屋との違い
                                    保険屋は落ちた後の金を、こちらは落ちない風を見ます。
                                    """),
                            Fiction.read(
                                    "hanabi.md",
                                    """
                                    ---
                                    slug: hanabi
                                    title: 花火師
                                    ---
                                    # 花火師

                                    ## 免許
                                    いりません。
                                    """)));

    private final Chat chat = new Chat(GUIDES);

    @ParameterizedTest
    @ValueSource(strings = {"熱気球の免許は？", "熱気球ってどんな免許がいるの"})
    void aKeywordThatTheNameBeginsWithHintsAtTheJob(String question) {
        assertThat(new Chat(BALLOON).ask(question).section().title()).isEqualTo("必要な免許");
    }

    @ParameterizedTest
    @ValueSource(strings = {"いくらかかりますか", "費用は？", "how much does it cost?"})
    void whatItCostsIsToldByWhatWasShownAndNotByPay(String question) {
        var balloon = new Chat(BALLOON);
        balloon.say("熱気球パイロットの免許は？");

        assertThat(balloon.ask(question).section().title()).isEqualTo("必要な免許");
    }

    @Test
    void aThingThatThePayTableSaysNothingOfIsNotToldByIt() {
        assertThat(new Chat(BALLOON).say("熱気球パイロットにストックオプションはある？")).isInstanceOf(Answer.None.class);
        assertThat(new Chat(BALLOON).say("熱気球パイロットって健康保険どうなってる")).isInstanceOf(Answer.None.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"それって多いの？", "これって普通ですか", "is that a lot?"})
    void whetherWhatIsNoPayIsMuchIsSaidToBeUntold(String question) {
        var balloon = new Chat(BALLOON);
        balloon.say("熱気球パイロットの保険屋との違いは？");

        assertThat(((Answer.Found) balloon.say(question)).overview())
                .isEqualTo(new Overview.Remark(Overview.Remark.Said.NOT_SAID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"もっともらうには？", "もっと給料を上げたい", "how do I earn more?"})
    void howToGetMoreIsNotAskedOfWhatWasShown(String question) {
        var balloon = new Chat(BALLOON);
        balloon.say("熱気球パイロットの年収は？");

        assertThat(balloon.say(question))
                .returns(
                        false,
                        answer ->
                                answer instanceof Answer.Found found
                                        && found.overview() instanceof Overview.Remark);
    }

    @Test
    void howTheJobDiffersFromOneThatTheGuideDoesNotSpeakOfIsNotToldByAnother() {
        var balloon = new Chat(BALLOON);
        balloon.say("熱気球パイロットの免許は？");

        assertThat(balloon.say("薬剤師とどう違うの"))
                .isInstanceOfSatisfying(
                        Answer.None.class,
                        none ->
                                assertThat(none.reason())
                                        .isEqualTo(Answer.None.Reason.JOB_NOT_COVERED));
    }

    @Test
    void aTableOfPayAboveAllHeadingsIsToldBeforeAHeadingOnMoney() {
        assertThat(Chat.passage(chat.ask("花火師の年収は？"))).contains("450〜600万円");
        assertThat(Chat.passage(new Chat(GUIDES).ask("10年目の花火師の年収"))).contains("450〜600万円");
    }

    @Test
    void theSectionThatSetsTheJobOffFromOneWithoutAGuideMayCallThatOneOtherwise() {
        assertThat(chat.ask("薬剤師と看護師の違いは？").section().title()).isEqualTo("ナースとの違い");
    }

    @ParameterizedTest
    @ValueSource(strings = {"それって高いの？", "その額は普通ですか？", "Is that a lot?", "で、これって安いほう？"})
    void whetherPayIsMuchIsNotAnsweredByTellingItAgain(String question) {
        chat.say("花火師の年収は？");

        assertThat(((Answer.Found) chat.say(question)).overview())
                .isEqualTo(new Overview.Remark(Overview.Remark.Said.NOT_COMPARABLE));
    }

    @Test
    void whatIsAskedForMoreOfTheSameIsSaidToBeAll() {
        chat.say("薬剤師の給料は？");

        assertThat(((Answer.Found) chat.say("もっと詳しく")).overview())
                .isEqualTo(new Overview.Remark(Overview.Remark.Said.ALL_SAID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "おはよー",
                "こんちゃー",
                "助かった！ありがと",
                "cheers, that helped",
                "thanks a bunch!",
                "役立たずなボットだな",
                "ポンコツbotだな",
                "you're useless",
                "いやいや、聞いたことと違うよ",
                "答えになってないんだけど！",
                "you didn't answer my question",
                "no, that's wrong"
            })
    void whatIsSaidBesideQuestionsIsAnsweredInKind(String said) {
        assertThat(chat.say(said)).isInstanceOf(Answer.Courtesy.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"役に立たない資格って何", "花火師って最悪なの？"})
    void aHarshWordInAQuestionIsNoComplaint(String question) {
        assertThat(chat.say(question)).isNotInstanceOf(Answer.Courtesy.class);
    }
}
