package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.answer.Answer.Clarify;
import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Overview.Jobs;
import dev.shirube.answer.Overview.Pays;
import dev.shirube.salary.SalaryRow;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/**
 * What is asked of pay and of careers where guides tell it in words and under headings of their
 * own.
 */
class PayInWordsTest {

    private static final Snapshot GUIDES =
            Snapshot.of(
                    new VocabularyLoader().load(),
                    List.of(
                            Fiction.read(
                                    "shio.md",
                                    """
                                    ---
                                    slug: shio
                                    title: 塩職人
                                    ---
                                    # 塩職人

                                    ## 給料
                                    塩田に入った年は月22万円、年収310万円。五年目で月30万円、年収480万円。

                                    ## 働く時間
                                    夜勤はありません。塩田には朝だけ入ります。

                                    ## やめた人の行き先
                                    湯宿の番頭になった人もいます。

                                    ## 塩職人になるには
                                    - 学校: 要りません
                                    - 元灯台守: 夜に強いので喜ばれます
                                    """),
                            Fiction.read(
                                    "todai.md",
                                    """
                                    ---
                                    slug: todai
                                    title: 灯台守
                                    ---
                                    # 灯台守

                                    ## 給料
                                    | 段階 | 月給 | 年収 |
                                    |---|---|---|
                                    | 1年目 | 25万円 | 360万円 |
                                    | 5年目 | 32万円 | 500万円 |
                                    | 台長 | 45万円 | 720万円 |

                                    ## 働く時間
                                    夜勤があります。
                                    """),
                            Fiction.read(
                                    "hune.md",
                                    """
                                    ---
                                    slug: hune
                                    title: 船大工
                                    ---
                                    # 船大工

                                    ## 給料
                                    | 段階 | 国内 | 海外 |
                                    |---|---|---|
                                    | 見習い | 300〜350万円 | 400万円 |
                                    | 棟梁 | 700〜950万円 | 1,100万円 |

                                    ## 働く時間
                                    夜勤はありません。
                                    """)));

    @Test
    void paysInSentencesAndTablesAreComparedByTheYear() {
        assertThat(pays("塩職人と灯台守、どっちが年収高い？").groups())
                .singleElement()
                .satisfies(group ->
                        assertThat(group)
                                .extracting(SalaryRow::written)
                                .containsExactly("310万円", "480万円", "360万円", "500万円", "720万円"));
        assertThat(pays("塩職人と灯台守の月給を比べて").groups())
                .singleElement()
                .satisfies(group ->
                        assertThat(group)
                                .extracting(SalaryRow::written)
                                .containsExactly("22万円", "30万円", "25万円", "32万円", "45万円"));
    }

    @ParameterizedTest
    @CsvSource({
        "年収600万こえるのある？, todai hune",
        "年収600万いける可能性あるの全部, todai hune",
        "月40万以上もらえる仕事は？, todai hune",
        "月55万以上もらえる仕事は？, hune"
    })
    void jobsThatPayAnAmountAreFoundByTheMonthAndByTheYear(String question, String slugs) {
        assertThat(pays(question).groups().getFirst())
                .extracting(row -> row.guide().slug())
                .containsExactlyInAnyOrder(slugs.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"年収450万もらえて夜勤がないのは？", "夜勤なしで年収450万以上の仕事", "夜勤がなくて年収450万いける仕事ある？"})
    void amountAndConditionAreBothFulfilled(String question) {
        Found found = found(question);

        assertThat(found.overview()).isInstanceOf(Jobs.class);
        assertThat(((Jobs) requireNonNull(found.overview())).statements())
                .extracting(s -> s.from().guide().slug())
                .containsOnly("shio", "hune");
        assertThat(((Jobs) requireNonNull(found.overview())).statements())
                .extracting(Overview.Statement::sentence)
                .contains("五年目で月30万円、年収480万円。", "夜勤はありません。");
    }

    @Test
    void whereNoJobFulfilsBothThatIsSaid() {
        assertThat(pays("年収2000万もらえて夜勤がないのは？").kind()).isEqualTo(Pays.Kind.NONE_REACHING);
        assertThat(found("年収1000万もらえて夜勤があるのは？").overview())
                .isInstanceOfSatisfying(
                        Jobs.class,
                        jobs ->
                                assertThat(jobs.unsaid())
                                        .singleElement()
                                        .asString()
                                        .contains("1000万"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"残業少なくて年収450万いけるやつ", "転勤なしで年収450万以上もらえるとこ"})
    void whereNoGuideTellsTheRestTheJobsThatPayThatAreListedAndItIsSaid(String question) {
        Jobs jobs = (Jobs) requireNonNull(found(question).overview());

        assertThat(jobs.statements()).isNotEmpty();
        assertThat(jobs.sought()).singleElement().asString().contains("450万");
        assertThat(jobs.unsaid()).singleElement().asString().containsAnyOf("残業", "転勤");
    }

    @Test
    void aWorkplaceThatOneGuideSpeaksOfTellsTheJob() {
        Pays pays = pays("塩田で5年働いて月25万って低い？");

        assertThat(pays.kind()).isEqualTo(Pays.Kind.PLACED);
        assertThat(pays.groups().getFirst()).extracting(SalaryRow::written).containsExactly("30万円");
        assertThat(answer("派遣で5年働いて月25万って低い？")).isInstanceOf(Clarify.class);
    }

    @Test
    void betweenTwoRowsAnAmountIsHeldAgainstBoth() {
        assertThat(pays("灯台守3年目で月28万は低い？").groups().getFirst())
                .extracting(SalaryRow::level)
                .containsExactly("1年目", "5年目");
    }

    @Test
    void aLevelThatIsNamedIsPlacedInEachOfItsColumns() {
        assertThat(pays("船大工の棟梁で年収650万は妥当？").groups().getFirst())
                .extracting(SalaryRow::written)
                .containsExactly("700〜950万円", "1,100万円");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "塩職人から何になれる？",
                "塩職人やめたら次なにがあるの",
                "塩職人のあとのキャリアは？",
                "what can a shio become later"
            })
    void whatComesNextStandsUnderItsHeading(String question) {
        assertThat(found(question).given().getFirst().section().title()).isEqualTo("やめた人の行き先");
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯台守から塩職人になるには", "灯台守から塩職人にはなれますか"})
    void aWayThatNoGuideNamesIsThatIntoTheSecondJob(String question) {
        Candidate given = found(question).given().getFirst();

        assertThat(given.section().title()).isEqualTo("塩職人になるには");
        assertThat(given.quoted().orElseThrow().text()).contains("元灯台守");
    }

    private static Answer answer(String question) {
        return new Chat(GUIDES).say(question);
    }

    private static Found found(String question) {
        assertThat(answer(question)).as(question).isInstanceOf(Found.class);
        return (Found) answer(question);
    }

    private static Pays pays(String question) {
        assertThat(found(question).overview()).as(question).isInstanceOf(Pays.class);
        return requireNonNull((Pays) found(question).overview());
    }
}
