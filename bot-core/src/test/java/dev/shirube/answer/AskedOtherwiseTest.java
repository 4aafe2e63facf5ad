package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Questions between jobs in words that people use as well, and with jobs that have no guide. */
class AskedOtherwiseTest {

    private static final Vocabulary VOCABULARY = new VocabularyLoader().load();
    private static final Snapshot SHORE =
            Snapshot.of(
                    VOCABULARY,
                    List.of(
                            guide(
                                    """
                                    ---
                                    slug: net_mender
                                    title: 網直し
                                    ---
                                    # 網直し (Net Mender)

                                    ## 年収の目安
                                    | 段階 | 年収 (万円) |
                                    |---|---|
                                    | 見習い | 200〜300 |
                                    | 親方 | 500〜600 |

                                    ## 主な業務
                                    破れた網を編みなおします。医師とは違い、夜勤はありません。

                                    ## キャリアパス
                                    | 段階 | 今後の展望 |
                                    |---|---|
                                    | 網直しの見習い | 未経験から始めて、親方になる。 |
                                    """),
                            guide(
                                    """
                                    ---
                                    slug: sail_maker
                                    title: 帆縫い
                                    ---
                                    # 帆縫い (Sail Maker)

                                    ## 年収の目安
                                    | 段階 | 年収 (万円) |
                                    |---|---|
                                    | 見習い | 250〜350 |
                                    | 親方 | 700〜900 |

                                    ## 主な業務
                                    帆を縫います。弁護士に布を見せることもあります。
                                    """)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare net mender and sail maker roles",
                "compare the jobs net mender and sail maker"
            })
    void rolesThatAreComparedAreTheJobs(String question) {
        assertThat(found(question).overview()).isInstanceOf(Overview.Difference.class);
    }

    @Test
    void aJobWithoutGuideIsToldByTheSentenceThatSetsItOffElseItIsNotCovered() {
        assertThat(found("網直しと医師の違いは？").given())
                .singleElement()
                .satisfies(given ->
                        assertThat(given.quoted().orElseThrow().text()).contains("医師とは違い"));
        assertThat(answer("帆縫いと弁護士の違いは？"))
                .isInstanceOfSatisfying(
                        Answer.None.class,
                        none -> {
                            assertThat(none.reason()).isEqualTo(Answer.Reason.JOB_NOT_COVERED);
                            assertThat(none.subject()).isEqualTo("弁護士");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"医師から網直しになれる？", "営業から網直しに転職できる？", "しがない樽洗いから網直しになるには？"})
    void theWayFromAJobWithoutGuideIsThatOfTheJobThatIsWished(String question) {
        assertThat(found(question).given().getFirst().section().title()).isEqualTo("キャリアパス");
    }

    @ParameterizedTest
    @ValueSource(strings = {"年収が真ん中くらいの職種は？", "年収が中くらいの仕事はどれ？"})
    void theMiddleIsAskedForInOtherWords(String question) {
        assertThat(found(question).overview())
                .isInstanceOfSatisfying(
                        Overview.Pays.class,
                        pays -> assertThat(pays.kind()).isEqualTo(Overview.Pays.Kind.MIDDLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"未経験で一番なりやすいのどれ", "未経験から入りやすい職種は？"})
    void whatIsEasiestIsAnsweredByWhatCanBeDoneAtAll(String question) {
        assertThat(found(question).given())
                .extracting(given -> given.guide().slug())
                .containsExactly("net_mender");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practice net_mender", "/forget-me", "/面接練習"})
    void whatOnlyAChatCanDoIsNoUnknownCommand(String command) {
        assertThat(answer(command)).isInstanceOf(Answer.Help.class);
    }

    private static Answer.Found found(String question) {
        Answer answer = answer(question);
        assertThat(answer).as(question).isInstanceOf(Answer.Found.class);
        return (Answer.Found) answer;
    }

    private static Answer answer(String question) {
        return new Answerer().answer(question, Conversation.EMPTY, SHORE).answer();
    }

    private static Guide guide(String text) {
        String slug = text.lines().skip(1).findFirst().orElseThrow().substring("slug: ".length());
        var file = new GuideFile(slug + ".md", text.getBytes(StandardCharsets.UTF_8));
        return requireNonNull(new GuideReader(new HeadingCues(VOCABULARY)).read(file).guide());
    }
}
