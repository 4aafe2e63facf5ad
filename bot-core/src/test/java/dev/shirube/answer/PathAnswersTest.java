package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.relation.CareerPath;
import dev.shirube.relation.SkillGap.Skill;
import dev.shirube.relation.Step;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PathAnswersTest {

    private static final Guide DECKHAND =
            Fiction.read(
                    "deckhand.md",
                    """
                    ---
                    slug: deckhand
                    title: 甲板員
                    ---
                    # 甲板員

                    ## スキル
                    - **結索**: 綱を結ぶ。
                    - **潮読み**: 満ち引きを覚える。

                    ## キャリアパス
                    甲板員の先にはいくつかの道があります。
                    - **操舵手**: 舵を任される。
                    - **浮標塗り**: 陸に上がって刷毛を持つ。

                    綱職人から甲板員に移る人もいます。
                    """);

    private static final Guide HELMSMAN =
            Fiction.read(
                    "helmsman.md",
                    """
                    ---
                    slug: helmsman
                    title: 操舵手
                    ---
                    # 操舵手

                    ## キャリアパス
                    次は港長を目指します。
                    """);

    private static final Guide MASTER =
            Fiction.read(
                    "harbour_master.md",
                    """
                    ---
                    slug: harbour_master
                    title: 港長
                    ---
                    # 港長

                    ## スキル
                    | スキル | 詳細 |
                    |---|---|
                    | 潮読み | 港じゅうの満ち引きを読む。 |
                    | 裁定 | もめごとを収める。 |

                    ## キャリアパス
                    | 段階 | 役割 | 今後の展望 |
                    |---|---|---|
                    | 見習い | 桟橋を掃く。 | 舵を覚える。 |
                    | 操舵手 | 船を導く。 | 航海士への昇格。 |
                    | 航海士 | 航路を引く。 | 港長への昇格。 |
                    | 港長 | 港を治める。 | 引退。 |
                    """);

    private static final Guide PAINTER = plain("buoy_painter", "浮標塗り");
    private static final Guide ROPER = plain("rope_maker", "綱職人");

    private static final Snapshot SHORE =
            Snapshot.of(Fiction.VOCABULARY, List.of(DECKHAND, HELMSMAN, MASTER, PAINTER, ROPER));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/path from:deckhand to:harbour_master",
                "/path to:harbour_master from:deckhand",
                "/道のり 甲板員 港長",
                "甲板員から港長になるには？",
                "甲板員から港長へのキャリアパス",
                "甲板員 → 港長",
                "甲板員から港長って現実的？",
                "港長になるには甲板員からどう進めばいい？",
                "can a deckhand become a harbour master?",
                "how do I get from deckhand to harbour master?",
                "I'm a deckhand and want to become a harbour master",
                "how can I become a harbour master as a deckhand?"
            })
    void theStepsAreThoseThatGuidesName(String question) {
        CareerPath path = path(question);

        assertThat(path.steps()).extracting(Step::name).containsExactly("操舵手", "航海士", "港長");
        assertThat(path.steps())
                .extracting(step -> step.quote().guide().slug())
                .containsExactly("deckhand", "harbour_master", "harbour_master");
        assertThat(path.steps().get(1).job()).isNull();
    }

    @Test
    void eachStepIsNamedByItsSentenceOrRow() {
        assertThat(path("甲板員から港長になるには？").steps())
                .allSatisfy(step -> assertThat(step.quote().sentence()).contains(step.name()));
    }

    @Test
    void skillsAreSharedWhereTheFirstGuideNamesThemToo() {
        CareerPath path = path("甲板員から港長になるには？");

        assertThat(path.skills().shared()).extracting(Skill::name).containsExactly("潮読み");
        assertThat(path.skills().missing()).extracting(Skill::name).containsExactly("裁定");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲板員から何になれる？",
                "甲板員の次は何？",
                "甲板員の先には何がある？",
                "甲板員のキャリアアップ先は？",
                "甲板員の次のキャリアは？",
                "/path deckhand",
                "what can a deckhand become?",
                "what comes after deckhand?"
            })
    void whatComesNextIsWhatGuidesNameAsThat(String question) {
        var next = (Overview.NextJobs) overview(question, SHORE);

        assertThat(next.steps())
                .extracting(Step::name)
                .containsExactly("操舵手", "浮標塗り"); // and not whom one comes from
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does a typical day look like for a deckhand?",
                "what does it cost to be a deckhand",
                "what do people say of a deckhand?"
            })
    void whatIsAskedOfAJobInEnglishIsNoWayOnFromIt(String question) {
        Answer answer = new Answerer().answer(question, Conversation.EMPTY, SHORE).answer();

        assertThat(
                        answer instanceof Answer.Found found
                                && found.overview() instanceof Overview.NextJobs)
                .isFalse();
    }

    @Test
    void whereNoGuideNamesAWayThereAreNoSteps() {
        assertThat(path("港長から甲板員になるには").steps()).isEmpty();
    }

    @Test
    void aQuestionOfPayBetweenTwoJobsAsksForNoWay() {
        Answer answer =
                new Answerer().answer("甲板員から港長になると年収は？", Conversation.EMPTY, SHORE).answer();

        assertThat(answer)
                .satisfiesAnyOf(
                        a -> assertThat(a).isNotInstanceOf(Found.class),
                        a -> assertThat(((Found) a).overview()).isNull());
    }

    private static CareerPath path(String question) {
        return ((Overview.Path) overview(question, SHORE)).path();
    }

    private static Overview overview(String question, Snapshot snapshot) {
        Answer answer = new Answerer().answer(question, Conversation.EMPTY, snapshot).answer();
        assertThat(answer).isInstanceOf(Found.class);
        return requireNonNull(((Found) answer).overview());
    }

    private static Guide plain(String slug, String title) {
        return Fiction.read(
                slug + ".md",
                "---\nslug: %s\ntitle: %s\n---\n# %s\n\n## 概要\n海で働きます。\n"
                        .formatted(slug, title, title));
    }

    @Test
    void whatAnAuthorWritesBelowEachSkillIsNone() {
        Guide pilot =
                Fiction.read(
                        "pilot.md",
                        """
                        ---
                        slug: pilot
                        title: 水先人
                        ---
                        # 水先人

                        ## スキル
                        - 操船: 船を寄せる。
                            - 書籍: 『波止場』
                        - 気象: 雲を読む。
                            - 書籍: 『風』
                        - 無線: 沖と話す。
                            - 書籍: 『声』

                        ## キャリアパス
                        甲板員から水先人になります。
                        """);
        Snapshot coast = Snapshot.of(Fiction.VOCABULARY, List.of(DECKHAND, pilot));
        Found found =
                (Found)
                        new Answerer()
                                .answer("/path deckhand pilot", Conversation.EMPTY, coast)
                                .answer();

        assertThat(((Overview.Path) requireNonNull(found.overview())).path().skills().missing())
                .extracting(Skill::name)
                .containsExactly("操船", "気象", "無線");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲板員からでもなれる？",
                "甲板員からだとどうすれば？",
                "甲板員からは？",
                "how do I get there from deckhand?"
            })
    void theWayToTheJobThatIsTalkedAboutNamesOnlyWhereItBegins(String question) {
        var chat = new Chat(SHORE);
        chat.say("港長について教えて");

        Answer answer = chat.say(question);

        assertThat(((Answer.Found) answer).overview())
                .isInstanceOfSatisfying(
                        Overview.Path.class,
                        path -> {
                            assertThat(path.path().from().slug()).isEqualTo("deckhand");
                            assertThat(path.path().to().slug()).isEqualTo("harbour_master");
                        });
    }
}
