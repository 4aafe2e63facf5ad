package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Answer.None;
import dev.shirube.answer.Overview.Pays;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.Thing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What is near pay and is not pay, and rows of pay that are near each other. */
class BesidePayTest {

    private static final Snapshot QUAY =
            Snapshot.of(
                    Fiction.VOCABULARY,
                    List.of(
                            Fiction.read(
                                    "rope_walker.md",
                                    """
                                    ---
                                    slug: rope_walker
                                    title: 綱渡し
                                    ---
                                    # 綱渡し

                                    ## 報酬の分布
                                    - 新卒 500〜700万円 船主の紹介がある者
                                    - 経験3年 750〜1,000万円 夜の綱を任される
                                    - シニア 1,100〜1,600万円 港を選べる
                                    """),
                            Fiction.read(
                                    "net_mender.md",
                                    """
                                    ---
                                    slug: net_mender
                                    title: 網つくろい
                                    ---
                                    # 網つくろい

                                    ## 年収
                                    - 見習い 300〜350万円 糸代込み
                                    """)));

    @Test
    void anAmountIsPlacedInTheRowThatSaysTheYearsMostExactly() {
        Answer answer = new Chat(QUAY).say("綱渡し3年目で700万は低いですか");

        assertThat(answer).isInstanceOf(Found.class);
        Pays pays = (Pays) requireNonNull(((Found) answer).overview());
        assertThat(pays.groups().getFirst().getFirst().level()).isEqualTo("経験3年");
    }

    @ParameterizedTest
    @ValueSource(strings = {"綱渡しって残業多い？", "綱渡しの福利厚生は？", "綱渡しは転勤ある？"})
    void whatAJobGivesBesideMoneyIsNotAnsweredWithItsPay(String question) {
        assertThat(new Chat(QUAY).say(question)).isInstanceOf(None.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "網つくろいの退職金は？",
                "網つくろいって企業年金ある？",
                "do net menders get a pension",
                "網つくろいの労組はある？",
                "網つくろいって忘年会ある？"
            })
    void whatIsAskedForByANameThatTheGuideLacksIsNotAnsweredWithPay(String question) {
        assertThat(new Chat(QUAY).say(question)).isInstanceOf(None.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"それ手取り？", "これって額面ですか", "is that before tax?"})
    void whatWasToldOfPayIsNotToldAgainToWhomItLacksSomething(String question) {
        var chat = new Chat(QUAY);
        chat.say("網つくろいの年収は？");

        Answer answer = chat.say(question);

        assertThat(answer).isInstanceOf(Found.class);
        assertThat(((Found) answer).overview())
                .isEqualTo(new Overview.Remark(Overview.Remark.Said.NOT_SAID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "網つくろいの離職率ってどれくらい",
                "網つくろいの男女比は？",
                "平均年齢は？",
                "網つくろいの倍率どのくらい",
                "what is the turnover rate of a net mender?"
            })
    void aFigureThatTheGuideDoesNotTellIsNotAnsweredWithItsPay(String question) {
        var chat = new Chat(QUAY);
        chat.say("網つくろいの年収は？");

        assertThat(chat.say(question)).isNotInstanceOf(Found.class);
    }

    private static final Snapshot WARD =
            Snapshot.of(
                    Fiction.VOCABULARY,
                    List.of(
                            Fiction.read(
                                    "lamp_nurse.md",
                                    """
                                    ---
                                    slug: lamp_nurse
                                    title: 灯し番
                                    ---
                                    # 灯し番

                                    ## 仕事
                                    町の灯りを夜ごとにともし、芯を替えます。訪問先の壁も塗ります。

                                    ## 待遇
                                    ### 給料はいくらですか？
                                    | 経験 | 年収 |
                                    |---|---|
                                    | 1年目 | 260〜280万円 |
                                    | 30代 | 420〜480万円 |

                                    ### 宿直はありますか？
                                    月に三度、一人で泊まります。

                                    ## 試験
                                    年齢は三十歳まで受けられます。
                                    """)));

    @Test
    void anAgeIsToldByWhatNamesOne() {
        assertThat(new Chat(WARD).ask("灯し番の試験は何歳まで受けられる？").section().title()).isEqualTo("試験");
    }

    @Test
    void whatNamesNoAgeDoesNotTellOne() {
        assertThat(new Chat(Fiction.ALL).say("霧番頭って何歳くらいでなるもの？")).isInstanceOf(None.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灯し番の平均年齢って何歳？",
                "灯し番の通院率は？",
                "灯し番って副業していい？",
                "灯し番の転勤は多い？",
                "灯し番に壁を塗ってもらうといくら？",
                "灯し番に頼んだらいくらですか",
                "灯し番で一番有名なのは誰",
                "灯し番の手袋いくら？"
            })
    void whatNoSectionTellsIsNotAnsweredWithWhatSoundsLikeIt(String question) {
        assertThat(new Chat(WARD).say(question)).isNotInstanceOf(Found.class);
    }

    @Test
    void whatIsPaidBesideAndNeverMentionedIsSaidToBeMissing() {
        Chat chat = new Chat(QUAY);
        chat.say("網つくろいの年収は？");

        assertThat(((None) chat.say("退職金は？")).thing()).extracting(Thing::id).isEqualTo("severance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"手袋いくら？", "制服は何円？"})
    void aThingThatIsBoughtIsNotPay(String question) {
        var chat = new Chat(WARD);
        chat.say("灯し番の給料は？");

        assertThat(chat.say(question)).isNotInstanceOf(Found.class);
    }

    @Test
    void aPartOfAChapterOnTermsIsNoTableOfPay() {
        assertThat(new Chat(WARD).ask("灯し番の宿直、夜勤はありますか？").section().title()).isEqualTo("宿直はありますか？");
    }

    @Test
    void ofAChapterOnTermsThePartWithFiguresIsThatOnPay() {
        assertThat(new Chat(WARD).ask("/salary lamp_nurse").section().title())
                .isEqualTo("給料はいくらですか？");
    }

    @Test
    void figuresBelowAnotherHeadingAreToldWhereNoneIsOnPay() {
        Snapshot kiln =
                Snapshot.of(
                        Fiction.VOCABULARY,
                        List.of(
                                Fiction.read(
                                        "potter.md",
                                        """
                                        ---
                                        slug: kiln_keeper
                                        title: 窯守
                                        ---
                                        # 窯守

                                        ## 懐ぐあい
                                        | 経験 | 年収 |
                                        |---|---|
                                        | 1年目 | 260〜280万円 |

                                        ## 火
                                        三日三晩。
                                        """)));

        assertThat(new Chat(kiln).ask("/salary kiln_keeper").section().title()).isEqualTo("懐ぐあい");
    }

    @Test
    void aTableOfPayIsToldBeforeAnotherPartOnMoney() {
        Snapshot mill =
                Snapshot.of(
                        Fiction.VOCABULARY,
                        List.of(
                                Fiction.read(
                                        "miller.md",
                                        """
                                        ---
                                        slug: miller
                                        title: 粉ひき
                                        ---
                                        # 粉ひき

                                        ## 初任給はいくらですか？
                                        月19万円です。

                                        ## 年収の目安
                                        | 経験 | 年収 |
                                        |---|---|
                                        | 1年目 | 260〜280万円 |
                                        | 10年目 | 420〜480万円 |
                                        """)));

        assertThat(new Chat(mill).ask("粉ひきの年収は？").section().title()).isEqualTo("年収の目安");
    }
}
