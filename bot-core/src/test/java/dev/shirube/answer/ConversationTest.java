package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.Clarify;
import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Answer.None;
import dev.shirube.answer.Answer.Reason;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.guide.Section;
import dev.shirube.question.Conversation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What is remembered from one question to the next, and what is not. */
class ConversationTest {

    private final Chat chat = new Chat(Fiction.ALL);

    @Test
    void theNextQuestionIsAboutTheSameJob() {
        chat.say("霧番頭の年収は？");

        Candidate given = chat.ask("じゃあツールは？");

        assertThat(given.section()).isEqualTo(Fiction.section("fog_office_head", "ツール・サービス"));
    }

    @Test
    void anotherJobIsAskedTheSame() {
        chat.say("霧番頭の年収は？");

        Candidate given = chat.ask("星図職人だと？");

        assertThat(given.section()).isEqualTo(Fiction.section("star_chart_maker", "推定年収"));
    }

    @Test
    void anotherJobWithoutThatPartIsAskedForTheWhole() {
        var onADay = new Conversation(List.of("fog_warden"), "day", null, List.of());

        Answer answer = new Answerer().answer("星図職人だと？", onADay, Fiction.ALL).answer();

        assertThat(Chat.only(answer).section().topic()).isEqualTo("duties");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "星図職人って大丈夫なの？",
                "星図職人は無理かなあ",
                "星図職人ってつらい？",
                "is a star chart maker really necessary?"
            })
    void whatIsSaidOfAnotherJobIsNotAnsweredWithTheTopicBefore(String said) {
        chat.say("霧番頭の年収は？");

        Answer answer = chat.say(said);

        assertThat(sections(answer)).doesNotContain(Fiction.section("star_chart_maker", "推定年収"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"新人でも大丈夫かな", "未経験でも？", "新人は無理かも"})
    void whatIsSaidOfALevelIsNotAnsweredWithTheTopicBefore(String said) {
        Candidate before = chat.ask("霧番頭の年収は？");

        assertThat(sections(chat.say(said))).doesNotContain(before.section());
    }

    @ParameterizedTest
    @ValueSource(strings = {"へえ、海は広いですね", "昨日は釣りをしてた", "wow I love sushi"})
    void aRemarkIsHeard(String remark) {
        chat.say("霧番頭の年収は？");

        assertThat(chat.say(remark)).isInstanceOf(Answer.Courtesy.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my car won't start", "a poem on our cat", "将棋でもしよう", "カラオケに行きましょう"})
    void whatSomebodyWantsOfTheBotIsNoRemark(String wish) {
        chat.say("霧番頭の年収は？");

        assertThat(chat.say(wish)).isInstanceOf(Answer.None.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"船酔いが心配です", "泳ぎに自信がないです", "I'm worried about my knees"})
    void aWorryIsNoRemark(String worry) {
        chat.say("霧番頭の年収は？");

        assertThat(chat.say(worry)).isNotInstanceOf(Answer.Courtesy.class);
    }

    @Test
    void whoAsksForAWayInWithoutExperienceIsNotToldTheSameAgain() {
        Candidate before = chat.ask("霧番頭の将来性は？");

        assertThat(sections(chat.say("それって未経験でも？"))).doesNotContain(before.section());
    }

    private static List<Section> sections(Answer answer) {
        return answer instanceof Found found
                ? found.given().stream().map(Candidate::section).toList()
                : List.of();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "看護師です。年収はどれくらいですか",
                "看護師を辞めて転職したら年収は？",
                "看護師をしています。年収は上がりますか",
                "I'm a nurse. What is the salary?",
                "年収は看護師とどっちが上？"
            })
    void aJobThatIsNamedBesideTheOneTalkedAboutIsNotAskedFor(String question) {
        chat.say("霧番頭の仕事内容は？");

        assertThat(chat.ask(question).section())
                .isEqualTo(Fiction.section("fog_office_head", "推定年収"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "看護師の年収は？",
                "看護師になるには？",
                "看護師に転職したい",
                "じゃあ看護師は？",
                "What does a nurse earn?",
                "How do I become a nurse?"
            })
    void aJobWithoutAGuideThatIsAskedForIsNotTakenForTheOneTalkedAbout(String question) {
        chat.say("霧番頭の仕事内容は？");

        assertThat(((None) chat.say(question)).reason()).isEqualTo(Reason.JOB_NOT_COVERED);
    }

    @Test
    void aCorrectionChangesTheJobAndKeepsTheTopic() {
        chat.say("雲の羊飼いの年収は？");

        Candidate given = chat.ask("違う、霧番頭の方");

        assertThat(given.section()).isEqualTo(Fiction.section("fog_office_head", "推定年収"));
    }

    @Test
    void theAnswerToTheQuestionWhichJobIsTakenWithTheTopic() {
        assertThat(chat.say("年収を教えて")).isInstanceOf(Clarify.class);

        assertThat(chat.ask("霧番頭").section()).isEqualTo(Fiction.section("fog_office_head", "推定年収"));
    }

    @Test
    void aQuestionWhoseWordsStandElsewhereLeavesTheJobBehind() {
        chat.say("霧番頭の年収は？");

        Candidate given = chat.ask("銀の蛇口から選んだ夢ばかり見る人はどうなる？");

        assertThat(given.guide().slug()).isEqualTo("dream_plumber");
        assertThat(chat.conversation().job()).isEqualTo("dream_plumber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"それって銀の蛇口から選んだ夢ばかり見る？", "その仕事、銀の蛇口から選んだ夢ばかり見る人はどうなる？"})
    void whatIsSaidOfItStaysWithTheJobThatIsTalkedAbout(String question) {
        chat.say("霧番頭の年収は？");

        chat.say(question);

        assertThat(chat.conversation().job()).isEqualTo("fog_office_head");
    }

    @Test
    void aQuestionWhoseWordsStandInTheGuideStaysWithIt() {
        chat.say("霧番頭の年収は？");

        assertThat(chat.ask("当番板って何に使う？").guide().slug()).isEqualTo("fog_office_head");
    }

    @Test
    void smallTalkLeavesTheConversationAsItIs() {
        chat.say("霧番頭の年収は？");
        Conversation before = chat.conversation();

        chat.say("ありがとう！");

        assertThat(chat.conversation()).isEqualTo(before);
    }

    @Test
    void aQuestionAboutNothingInTheGuidesLeavesTheConversationAsItIs() {
        chat.say("霧番頭の年収は？");
        Conversation before = chat.conversation();

        assertThat(chat.say("新幹線の切符を予約したい").outcome()).isEqualTo(Outcome.NONE);
        assertThat(chat.conversation()).isEqualTo(before);
    }

    @Test
    void aJobWithoutAGuideIsNotAnsweredFromTheOneTalkedAbout() {
        chat.say("霧番頭の年収は？");

        assertThat(chat.say("看護師だと？").outcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void aCommandAsksAboutTheJobTalkedAbout() {
        chat.say("霧番頭について教えて");

        assertThat(chat.ask("/salary").section())
                .isEqualTo(Fiction.section("fog_office_head", "推定年収"));
    }

    @Test
    void aCommandForAJobBeginsAnew() {
        chat.say("霧番頭の年収は？");
        chat.say("/job 雲の羊飼い");

        assertThat(chat.conversation())
                .isEqualTo(
                        new Conversation(
                                List.of("cloud_shepherd"),
                                null,
                                null,
                                List.of(),
                                List.of("fog_office_head")));
    }

    @Test
    void aGuideThatIsGoneIsForgotten() {
        var before = new Conversation("a_guide_that_was_removed", "salary", null);

        Turn turn = new Answerer().answer("年収は？", before, Fiction.ALL);

        assertThat(turn.answer()).isInstanceOf(Clarify.class);
    }

    @Test
    void theGivenSectionIsRemembered() {
        chat.say("霧番頭 シニアの年収");

        assertThat(chat.conversation().job()).isEqualTo("fog_office_head");
        assertThat(chat.conversation().topic()).isEqualTo("salary");
        assertThat(chat.conversation().years()).isNotNull();
    }

    @Test
    void aTopicOfBothJobsIsGivenForBoth() {
        chat.say("霧番頭と星図職人の年収は？");

        Answer answer = chat.say("雲の羊飼いと霧番頭だと？");

        assertThat(((Found) answer).given())
                .extracting(candidate -> candidate.guide().slug())
                .containsExactly("cloud_shepherd", "fog_office_head");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"なるほど。給料は？", "ありがとう！年収も知りたいです", "ok. what is the salary?", "こんにちは。年収は？"})
    void whatIsAskedBehindACourtesyIsAnswered(String question) {
        var chat = new Chat(Fiction.ALL);
        chat.say("霧番に必要なスキルは？");

        assertThat(chat.say(question)).isInstanceOf(Answer.Found.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"なるほど。そうなんですね。", "ありがとう！助かりました！", "ok. thanks!"})
    void twoCourtesiesAreOne(String remark) {
        var chat = new Chat(Fiction.ALL);
        chat.say("霧番に必要なスキルは？");

        assertThat(chat.say(remark)).isInstanceOf(Answer.Courtesy.class);
    }
}
