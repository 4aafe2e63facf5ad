package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.None;
import dev.shirube.answer.Answer.Reason;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** People of other callings, without a guide of their own, in questions on a job that has one. */
class CallingsInGuidesTest {

    private static final Snapshot GUIDES =
            Snapshot.of(
                    new VocabularyLoader().load(),
                    List.of(
                            Fiction.read(
                                    "kaiga_shufukushi.md",
                                    """
                                    ---
                                    slug: kaiga_shufukushi
                                    title: 絵画修復士
                                    ---
                                    # 絵画修復士

                                    ## 職務の定義
                                    傷んだ絵を洗い、欠けた絵の具を補います。

                                    ## 似た仕事との比較
                                    学芸員は展示を組み立てる人。修復士は絵そのものに触れる人です。

                                    ## 報告書の書き方
                                    弁護士に突っ込まれない報告書にするには、日付と薬品の名前を残します。
                                    """),
                            Fiction.read(
                                    "bell_founder.md",
                                    """
                                    ---
                                    slug: bell_founder
                                    title: Bell Founder
                                    ---
                                    # Bell Founder

                                    ## What the day is like
                                    Moulds are dried in the morning, bronze is poured after lunch.

                                    ## Drawings
                                    Architects complain about drawings without a scale: write it in.
                                    """)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /job kaiga_shufukushi | 弁護士に突っ込まれない報告書の書き方は？          | 報告書の書き方
                    /job kaiga_shufukushi | 報告書を弁護士が見ても困らないように書くには      | 報告書の書き方
                    /job bell_founder     | What drawings do architects complain about?       | Drawings
                    """)
    void whomTheGuideItselfSpeaksOfIsAWordOfIt(String job, String question, String section) {
        var chat = new Chat(GUIDES);
        chat.say(job);

        assertThat(chat.ask(question).section().title()).isEqualTo(section);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /job kaiga_shufukushi | 弁護士の年収は？            | 弁護士
                    /job kaiga_shufukushi | 弁護士って何をする人？      | 弁護士
                    /job kaiga_shufukushi | じゃあ弁護士は？            | 弁護士
                    /job bell_founder     | What do architects do?      | architects
                    /job bell_founder     | the salary of an architect? | architect
                    /job bell_founder     | architect salary            | architect
                    """)
    void whoIsAskedAboutIsNotCoveredThoughTheGuideSpeaksOfThem(
            String job, String question, String name) {
        var chat = new Chat(GUIDES);
        chat.say(job);

        var none = (None) chat.say(question);

        assertThat(none.reason()).isEqualTo(Reason.JOB_NOT_COVERED);
        assertThat(none.subject()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"学芸員とは何が違うのですか", "学芸員とはどう違う？", "学芸員との違いは？"})
    void aSentenceUnderAHeadingOnOtherJobsTellsHowTheyDiffer(String question) {
        var chat = new Chat(GUIDES);
        chat.say("/job kaiga_shufukushi");

        assertThat(chat.ask(question).section().title()).isEqualTo("似た仕事との比較");
    }

    @Test
    void anArticleIsNoPartOfAName() {
        assertAsksOfJobTalkedAbout("/job bell_founder", "Do I have to become a manager some day?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "看護師でもなれますか",
                "看護師でも務まる？",
                "I worked in sales for five years. Can I get in?",
                "I used to be a teacher. Is it too late?",
                "医師がいないとき倒れたら？",
                "I want to quit teaching, sorry, quit sales. Is it too late?"
            })
    void whoIsOnlyNamedIsNotAskedAbout(String question) {
        assertAsksOfJobTalkedAbout("/job kaiga_shufukushi", question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "雲の羊飼いを5年やっています。年収はどれくらいですか",
                "雲の羊飼いをしながらだと、年収はどれくらいですか",
                "雲の羊飼いあがりでも年収は同じ？"
            })
    void theJobThatSomebodyHasIsNotAskedAboutThoughItHasAGuide(String question) {
        var chat = new Chat(Fiction.ALL);
        chat.say("霧番頭の仕事内容は？");

        assertThat(chat.ask(question).section())
                .isEqualTo(Fiction.section("fog_office_head", "推定年収"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"雲の羊飼いの年収は？", "雲の羊飼い 年収", "じゃあ雲の羊飼いを教えて", "違う、雲の羊飼いのほう", "雲の羊飼いとは？"})
    void aJobWithAGuideThatIsAskedAboutIsTakenUpInTheMiddleOfATalk(String question) {
        var chat = new Chat(Fiction.ALL);
        chat.say("霧番頭の年収は？");

        assertThat(chat.ask(question).guide().slug()).isEqualTo("cloud_shepherd");
    }

    @Test
    void aShortNameInKanaIsNotFoundWithinOtherWords() {
        var chat = new Chat(Fiction.ALL); // 「ナース」 and 「必要なスキル」 look alike once they are folded
        chat.say("霧番頭の仕事内容は？");

        var none = (None) chat.say("ナースに転職したい");

        assertThat(none.reason()).isEqualTo(Reason.JOB_NOT_COVERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What salary do they expect from a cloud shepherd?",
                "What is a good salary for a cloud shepherd?"
            })
    void aJobWithAGuideBehindAnArticleIsAskedAboutInTheMiddleOfATalk(String question) {
        var chat = new Chat(Fiction.ALL);
        chat.say("霧番頭の年収は？");

        assertThat(chat.ask(question).guide().slug()).isEqualTo("cloud_shepherd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧番と霧番頭の違いを3行で",
                "霧番と霧番頭の違いを手短に",
                "difference between fog warden and HoFO, in a few words"
            })
    void howLongAnAnswerIsToBeIsNoPartOfWhatIsAsked(String question) {
        assertThat(new Chat(Fiction.ALL).say(question)).isInstanceOf(Answer.Found.class);
    }

    /** The guide has nothing on it, which is another thing than that there is no guide. */
    private static void assertAsksOfJobTalkedAbout(String job, String question) {
        var chat = new Chat(GUIDES);
        chat.say(job);

        assertThat(chat.say(question))
                .isInstanceOfSatisfying(
                        None.class,
                        none -> assertThat(none.reason()).isNotEqualTo(Reason.JOB_NOT_COVERED));
    }
}
