package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Overview.Pays;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.salary.SalaryRow;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PayAnswersTest {

    private static final Snapshot SHORE =
            Snapshot.of(
                    Fiction.VOCABULARY,
                    List.of(
                            guide("buoy_painter", "浮標塗り", "320〜450", "450〜700", "700〜1,000"),
                            guide("tide_broker", "潮仲買人", "500〜800", "800〜1,600", "1,600〜2,800+"),
                            guide("wreck_diver", "沈船潜り", "400〜640", "640〜990", "900〜1,400"),
                            Fiction.read(
                                    "harbour_pilot.md",
                                    """
                                    ---
                                    slug: harbour_pilot
                                    title: Harbour Pilot
                                    ---
                                    # Harbour Pilot

                                    ## Salary
                                    | Level | Annual salary |
                                    |---|---|
                                    | Junior (0-3 years) | $70k–$90k |
                                    | Senior (7+ years) | $150k+ |
                                    """),
                            Fiction.read(
                                    "gull_watcher.md",
                                    """
                                    ---
                                    slug: gull_watcher
                                    title: かもめ番
                                    ---
                                    # かもめ番

                                    ## 年収
                                    くわしい金額は港の掲示を見てください。
                                    """)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "浮標塗りと潮仲買人の年収を比べて",
                "浮標塗りと潮仲買人、どっちが年収高い？",
                "浮標塗りより潮仲買人のほうが稼げる？",
                "/compare buoy_painter tide_broker",
                "/年収比較 浮標塗り 潮仲買人",
                "which pays more, buoy painter or tide broker?"
            })
    void paysOfNamedJobsAreComparedRowByRow(String question) {
        Found found = found(question);

        assertThat(pays(found).kind()).isEqualTo(Pays.Kind.COMPARED);
        assertThat(pays(found).groups()).hasSize(1);
        assertThat(written(found))
                .containsExactly(
                        "buoy_painter 320〜450",
                        "buoy_painter 450〜700",
                        "buoy_painter 700〜1,000",
                        "tide_broker 500〜800",
                        "tide_broker 800〜1,600",
                        "tide_broker 1,600〜2,800+");
        assertThat(found.given())
                .extracting(candidate -> candidate.quoted().orElseThrow().kind())
                .containsExactly(Passage.Kind.TABLE, Passage.Kind.TABLE);
    }

    @Test
    void ofALevelOnlyTheRowsOfThatLevelAreCompared() {
        assertThat(written(found("シニアだと浮標塗りと潮仲買人どっちが年収高い？")))
                .containsExactly("buoy_painter 700〜1,000", "tide_broker 1,600〜2,800+");
    }

    @Test
    void currenciesAreNeverInOneOrder() {
        Pays pays = pays(found("/compare harbour_pilot tide_broker wreck_diver"));

        assertThat(pays.groups())
                .extracting(group -> group.getFirst().pay().currency().name())
                .containsExactly("JPY", "USD");
        assertThat(pays.groups())
                .allSatisfy(group ->
                        assertThat(group)
                                .allMatch(row -> row.pay().isLike(group.getFirst().pay())));
    }

    @Test
    void aJobWithoutFiguresIsNamedAsSuch() {
        Pays pays = pays(found("/compare gull_watcher tide_broker wreck_diver"));

        assertThat(pays.without()).extracting(Guide::slug).containsExactly("gull_watcher");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一番年収が高い職種はどれ？",
                "一番年収が高いのは？",
                "最も給料が高い仕事を教えてください",
                "いちばん稼げる職業ってなに",
                "年収ランキング",
                "highest paid job",
                "which job pays the most?"
            })
    void theJobsAreOrderedByTheUpperEndOfTheirHighestRow(String question) {
        Found found = found(question);

        assertThat(pays(found).kind()).isEqualTo(Pays.Kind.HIGHEST);
        assertThat(written(found))
                .containsExactly(
                        "tide_broker 1,600〜2,800+",
                        "wreck_diver 900〜1,400",
                        "buoy_painter 700〜1,000",
                        "harbour_pilot $150k+");
        assertThat(pays(found).without()).extracting(Guide::slug).containsExactly("gull_watcher");
    }

    @Test
    void ofALevelTheOrderIsThatOfItsRows() {
        assertThat(written(found("未経験で一番年収が高い職種は？")).subList(0, 3))
                .containsExactly(
                        "tide_broker 500〜800", "wreck_diver 400〜640", "buoy_painter 320〜450");
    }

    @Test
    void theLowestComesFirstWhereThatIsAsked() {
        assertThat(written(found("一番年収が低い職種は？"))).startsWith("buoy_painter 320〜450");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "稼げる仕事は？",
                "給料がいい仕事は？",
                "年収が高い職種を教えて",
                "給料が高いのはどれ",
                "高収入な職種",
                "儲かる職種ある？",
                "お金になる仕事",
                "well paid jobs",
                "which jobs pay well?",
                "what are high-paying jobs?",
                "給料安い仕事は避けたい"
            })
    void whoAsksForJobsThatPayWellIsToldThoseThatPayMost(String question) {
        assertThat(written(found(question))).isEqualTo(written(found("一番年収が高い職種は？")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"給料が低いのはどの仕事", "薄給の職種は？", "which jobs are badly paid?"})
    void whoAsksForJobsThatPayBadlyIsToldThoseThatPayLeast(String question) {
        assertThat(written(found(question))).isEqualTo(written(found("一番年収が低い職種は？")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"リモートで稼げる仕事は？", "女性でも稼げる仕事", "資格なしで高収入の仕事", "remote jobs that pay well"})
    void jobsThatPayWellAndAreLikeSomethingAreNotJustAnyThatPayWell(String question) {
        assertThat(new Chat(SHORE).say(question))
                .matches(answer -> !(answer instanceof Found found) || found.overview() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"稼げる仕事なの？", "給料いい？", "is it well paid?", "この仕事って高収入？"})
    void thatTheJobThatIsTalkedAboutPaysWellAsksForNoOther(String question) {
        var chat = new Chat(SHORE);
        chat.say("潮仲買人の仕事内容は？");

        assertThat(chat.say(question))
                .matches(answer -> !(answer instanceof Found found) || found.overview() == null);
    }

    @Test
    void jobsThatPayAnAmountAreGivenByTheFirstRowThatDoes() {
        Found found = found("年収1000万以上いける職種は？");

        assertThat(pays(found).kind()).isEqualTo(Pays.Kind.REACHING);
        assertThat(written(found))
                .containsExactly(
                        "tide_broker 800〜1,600", "buoy_painter 700〜1,000", "wreck_diver 900〜1,400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3年目で640万", "3年目で640万もらえる職種ある？", "jobs that pay ¥6.4M after 3 years"})
    void yearsAndAnAmountAskForTheJobsThatPayItByThen(String question) {
        assertThat(written(found(question)))
                .containsExactly("wreck_diver 400〜640", "tide_broker 500〜800");
    }

    @ParameterizedTest
    @ValueSource(strings = {"年収1000万超えたい", "1000万稼ぎたいです", "年収1000万ほしい", "年収1000万以上もらいたいんだけど"})
    void whoWishesForAnAmountIsToldTheJobsThatPayIt(String question) {
        assertThat(written(found(question))).isEqualTo(written(found("年収1000万以上いける職種は？")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年収1000万超えるにはどの職種？",
                "1000万稼ぐには何になればいい？",
                "年収1000万もらうならどの仕事？",
                "年収1000万超の職種",
                "年収1000万の仕事は？",
                "年収1000万の職種を教えて",
                "年収1000万で探してる、どの職種？",
                "年収1000万届く職種は何？",
                "年収1000万いけるやつ",
                "年収1000万以上のやつ教えて",
                "年収1000万超えるやつある？",
                "which jobs pay at least 10 million",
                "who earns 10 million a year?",
                "what should I become to make 10 million yen?"
            })
    void anAmountAndTheQuestionForAJobAskForThoseThatPayIt(String question) {
        assertThat(written(found(question))).isEqualTo(written(found("年収1000万以上いける職種は？")));
    }

    @Test
    void whereNoRowGoesUpThatFarTheHighestIsGivenAsSuch() {
        Found found = found("年収1億いける職種は？");

        assertThat(pays(found).kind()).isEqualTo(Pays.Kind.NONE_REACHING);
        assertThat(written(found)).containsExactly("tide_broker 1,600〜2,800+");
    }

    @Test
    void anAmountInAnotherCurrencyIsComparedWithNoOther() {
        assertThat(written(found("jobs that pay over $80k")))
                .containsExactly("harbour_pilot $70k–$90k");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沈船潜り4年目で650万なんだけど低い？",
                "沈船潜り4年目で650万もらってるけど相場？",
                "沈船潜りを5年やってて今650万です。妥当ですか？",
                "I'm a wreck diver with 4 years of experience making ¥6.5M. Is that low?"
            })
    void onesOwnPayIsPlacedInTheRowOfItsLevel(String question) {
        Found found = found(question);

        assertThat(pays(found).kind()).isEqualTo(Pays.Kind.PLACED);
        assertThat(written(found)).containsExactly("wreck_diver 640〜990");
        assertThat(requireNonNull(pays(found).next()).written()).isEqualTo("900〜1,400");
    }

    @Test
    void onesOwnPayIsPlacedInTheJobThatIsTalkedAbout() {
        var chat = new Chat(SHORE);
        chat.say("潮仲買人の年収は？");

        assertThat(written((Found) chat.say("2年目で450万って安くない？")))
                .containsExactly("tide_broker 500〜800");
    }

    @Test
    void withoutALevelEveryRowIsGivenThatHasTheAmount() {
        assertThat(written(found("沈船潜りで今950万なんですが低いですか")))
                .containsExactly("wreck_diver 640〜990", "wreck_diver 900〜1,400");
    }

    @Test
    void whereNoJobIsKnownItIsAskedFor() {
        assertThat(new Chat(SHORE).say("年収650万って低い？")).isInstanceOf(Answer.Clarify.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "潮仲買人の年収は2000万いきますか",
                "潮仲買人で1000万いける？",
                "潮仲買人の年収は？",
                "潮仲買人の年収とスキルは？",
                "潮仲買人で一番大事なスキルは？",
                "年収を一番上げる方法は？",
                "年収1000万を超えるにはどうすればいい？",
                "年収1000万を超えるには何が必要？",
                "年収1000万の会社の探し方は？",
                "年収1000万の仕事って激務？",
                "年収1000万の仕事は何歳まで続けられる？",
                "2000万人が使うサービスの年収は？",
                "潮仲買人と沈船潜りの違いは？",
                "潮仲買人は沈船潜りとどう連携する？",
                "一番大変な仕事は？",
                "一番上の役職の報酬は何で決まりますか",
                "年収"
            })
    void otherQuestionsOnPayAreAnsweredAsBefore(String question) {
        assertThat(new Chat(SHORE).say(question))
                .satisfies(answer ->
                        assertThat(
                                        answer instanceof Found found
                                                && found.overview() instanceof Pays)
                                .isFalse());
    }

    @Test
    void figuresWithoutEndAreNoAmount() {
        assertThat(new Chat(SHORE).say("3年目で800万 " + "1,".repeat(400) + "x")).isNotNull();
    }

    @Test
    void afterACompareTheConversationIsAboutTheseJobsAndTheirPay() {
        var chat = new Chat(SHORE);
        chat.say("/compare buoy_painter tide_broker");

        assertThat(chat.conversation().jobs()).containsExactly("buoy_painter", "tide_broker");
        assertThat(chat.conversation().topic()).isEqualTo("salary");
    }

    @Test
    void theCommandAsksForJobsWhereItNamesTooFewAndDeclinesThoseThatThereAreNot() {
        assertThat(new Chat(SHORE).say("/compare")).isInstanceOf(Answer.Clarify.class);
        assertThat(new Chat(SHORE).say("/compare tide_broker バリスタ"))
                .isInstanceOf(Answer.None.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"年収の中央値が一番高い職種は？", "which job has the highest median salary?"})
    void whatIsUsualIsRankedByTheMiddleOfTheMiddleRow(String question) {
        Found found = found(question);

        assertThat(pays(found).kind()).isEqualTo(Pays.Kind.MIDDLE);
        assertThat(written(found))
                .startsWith("tide_broker 800〜1,600", "wreck_diver 640〜990", "buoy_painter 450〜700");
    }

    @ParameterizedTest
    @ValueSource(strings = {"浮標塗りで時給3000円って安い？", "浮標塗りの時給3,000円は低いですか"})
    void anAmountForAnHourIsNotPlacedInATableOfYears(String question) {
        Found found = found(question);

        assertThat(pays(found).kind()).isEqualTo(Pays.Kind.UNLIKE);
        assertThat(found.given())
                .extracting(candidate -> candidate.quoted().orElseThrow().kind())
                .containsExactly(Passage.Kind.TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tide_broker zzz", "潮仲買人 竜使い", "zzz yyy", "tide_broker vs zzz"})
    void whatTheCommandDoesNotUnderstandIsNamedAndNotPassedOver(String jobs) {
        var chat = new Chat(SHORE);
        chat.say("/compare buoy_painter tide_broker");

        assertThat(chat.say("/compare " + jobs))
                .isInstanceOfSatisfying(
                        Answer.None.class,
                        none -> {
                            assertThat(none.reason()).isEqualTo(Answer.Reason.JOB_NOT_COVERED);
                            assertThat(jobs).contains(requireNonNull(none.subject()));
                        });
    }

    private static Found found(String question) {
        Answer answer = new Chat(SHORE).say(question);
        assertThat(answer).isInstanceOf(Found.class);
        return (Found) answer;
    }

    private static Pays pays(Found found) {
        return (Pays) requireNonNull(found.overview());
    }

    private static List<String> written(Found found) {
        return pays(found).groups().stream()
                .flatMap(List<SalaryRow>::stream)
                .map(row -> row.guide().slug() + " " + row.written())
                .toList();
    }

    private static Guide guide(
            String slug, String name, String junior, String middle, String senior) {
        return Fiction.read(
                slug + ".md",
                """
                ---
                slug: %s
                title: %s
                keywords: [%s]
                ---
                # %s

                ## 年収の目安
                | 経験年数 | 年収範囲 (万円) | 特徴 |
                |---|---|---|
                | ジュニア (0-3年) | %s | 岸から離れない。 |
                | ミドル (3-7年) | %s | 沖へ出る。 |
                | シニア (7年以上) | %s | 沖で人を束ねる。 |

                ※港の聞き取りによる推定値です。
                """
                        .formatted(
                                slug, name, slug.replace('_', ' '), name, junior, middle, senior));
    }
}
