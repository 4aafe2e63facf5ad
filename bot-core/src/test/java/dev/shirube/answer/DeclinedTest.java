package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.Clarify;
import dev.shirube.answer.Answer.Missing;
import dev.shirube.answer.Answer.None;
import dev.shirube.answer.Answer.Reason;
import dev.shirube.guide.Guide;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Questions that are not answered: the bot asks back, or says that the guides don't tell. */
class DeclinedTest {

    @ParameterizedTest
    @ValueSource(strings = {"年収教えて", "必要なスキルは？", "what is the salary?", "/salary", "/skills シニア"})
    void aTopicWithoutAJobAsksWhichJobIsMeant(String question) {
        var clarify = (Clarify) Chat.answer(question);

        assertThat(clarify.missing()).isEqualTo(Missing.JOB);
        assertThat(clarify.topic()).isNotNull();
        assertThat(clarify.guides()).containsExactlyInAnyOrderElementsOf(Fiction.guides());
    }

    @Test
    void oneNameForTwoJobsAsksWhichOfTheTwoIsMeant() {
        var clarify = (Clarify) Chat.answer("港の人の年収は？");

        assertThat(clarify.guides())
                .extracting(guide -> guide.slug())
                .containsExactlyInAnyOrder("fog_warden", "fog_office_head");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    看護師の年収は？                          | 看護師
                    データサイエンティストに必要なスキル      | データサイエンティスト
                    量子エンジニアのキャリアパスは？          | 量子エンジニア
                    What does a product manager do?           | product manager
                    /salary 看護師                            | 看護師
                    /job 弁護士                               | 弁護士
                    """)
    void aJobWithoutAGuideIsNamedAsNotCovered(String question, String job) {
        var none = (None) Chat.answer(question);

        assertThat(none.reason()).isEqualTo(Reason.JOB_NOT_COVERED);
        assertThat(none.subject()).isEqualTo(job);
    }

    @Test
    void theGuidesThatListAJobWithoutAGuideAreOffered() {
        Guide keyword = guide("harbour_doctor", "港の医者", "keywords: [港の医者, 助産師]", "舌を見る。");
        Guide row = guide("bell_ringer", "鐘つき", "keywords: 鐘", "| 近い仕事 |\n|---|\n| 助産師 |");
        Guide figure = guide("wreck_diver", "沈船さがし", "keywords: 海", "船の助産師とも言われる。");
        var chat = new Chat(Snapshot.of(Fiction.VOCABULARY, List.of(figure, row, keyword)));

        var none = (None) chat.say("助産師の年収は？");

        assertThat(none.reason()).isEqualTo(Reason.JOB_NOT_COVERED);
        assertThat(none.guides())
                .extracting(Guide::slug)
                .containsExactly("harbour_doctor", "bell_ringer");
    }

    private static Guide guide(String slug, String job, String keywords, String text) {
        return Fiction.read(
                slug + ".md",
                "---\nslug: %s\ntitle: %s\n%s\n---\n# %s\n\n## となりの仕事\n\n%s\n"
                        .formatted(slug, job, keywords, job, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    記憶の司書の年収を教えて              | memory_librarian | salary
                    /salary 夢の配管工                    | dream_plumber    | salary
                    /companies tide_translator            | tide_translator  | companies
                    """)
    void aTopicThatTheGuideLacksIsNotCovered(String question, String guide, String topic) {
        var none = (None) Chat.answer(question);

        assertThat(none.reason()).isEqualTo(Reason.TOPIC_NOT_COVERED);
        assertThat(none.guides()).extracting(g -> g.slug()).containsExactly(guide);
        assertThat(none.topic()).isNotNull().extracting(t -> t.id()).isEqualTo(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今日の夕飯なににしよう",
                "新幹線の切符を予約したい",
                "who won the world cup in 1998?",
                "write me a haiku about cats",
                "パスワードを忘れました"
            })
    void aQuestionAboutAnythingElseIsOffTopic(String question) {
        var none = (None) Chat.answer(question);

        assertThat(none.reason()).isEqualTo(Reason.OFF_TOPIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧番の血液型占い",
                "夢の配管工の離婚率は？",
                "星図職人の場合、新幹線の切符はいつ予約できる？",
                "what is the blood type of a tide translator?"
            })
    void theNameOfAJobAloneIsNoReasonToAnswer(String question) {
        assertThat(Chat.answer(question)).isInstanceOf(None.class);
    }

    @Test
    void whatComesNearestIsOffered() {
        var none = (None) Chat.answer("霧番頭の男女比は？");

        assertThat(none.nearest()).isNotEmpty();
        assertThat(none.nearest())
                .extracting(candidate -> candidate.guide().slug())
                .containsOnly("fog_office_head");
    }

    @Test
    void aCommandThatThereIsNotIsSaidSo() {
        var none = (None) Chat.answer("/frobnicate 霧番");

        assertThat(none.reason()).isEqualTo(Reason.UNKNOWN_COMMAND);
        assertThat(none.subject()).isEqualTo("frobnicate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"霧番の年収は？", "/salary 霧番", "/jobs", "こんにちは", ""})
    void withoutGuidesNothingIsCovered(String question) {
        Answer answer = new Chat(Snapshot.of(Fiction.VOCABULARY, List.of())).say(question);

        assertThat(answer).isEqualTo(new None(Reason.NO_GUIDES, "", null, List.of(), List.of()));
    }
}
