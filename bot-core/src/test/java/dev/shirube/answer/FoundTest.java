package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.ranking.Ranked;
import dev.shirube.vocabulary.Topic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Comparator;

/** Questions that the guides answer. */
class FoundTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    霧番頭の年収は？                    | fog_office_head  | salary
                    星図職人に必要なスキルを教えてください | star_chart_maker | skills
                    雲の羊飼いの将来性ってどう？        | cloud_shepherd   | outlook
                    星図職人の面接でよくある質問        | star_chart_maker | interview
                    how much does a fog warden earn?    | fog_warden       | salary
                    What tools does a Tide Translator use? | tide_translator | tools
                    """)
    void theSectionOnTheTopicOfTheNamedJobAnswers(String question, String guide, String topic) {
        Candidate given = new Chat(Fiction.ALL).ask(question);

        assertThat(given.guide().slug()).isEqualTo(guide);
        assertThat(given.section().topic()).isEqualTo(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "星図職人って何？",
                "星図職人ってなに",
                "星図職人とは",
                "星図職人について教えて",
                "tell me about star chart makers"
            })
    void whatAJobIsTellsTheSectionOnThat(String question) {
        assertThat(new Chat(Fiction.ALL).ask(question).section())
                .isEqualTo(Fiction.section("star_chart_maker", "1️⃣ 星図職人とは？"));
    }

    @Test
    void aPassageIsFoundByItsWordsAlone() {
        Candidate given = new Chat(Fiction.ALL).ask("悪夢が逆流したらまず元栓を閉める？");

        assertThat(given.section()).isEqualTo(Fiction.section("dream_plumber", "悪夢が逆流した夜"));
        assertThat(Chat.passage(given)).contains("まず元栓を閉め、枕を北に向け");
    }

    @Test
    void theRowWithTheWordsOfTheQuestionIsQuotedWithItsHeader() {
        Candidate given = new Chat(Fiction.ALL).ask("星図職人のツールで、伝書フクロウ便は何に使う？");

        assertThat(Chat.passage(given)).isEqualTo("種類 | 名前 | 使いみち\n配る | 伝書フクロウ便 | 改訂版を港へ届ける。");
    }

    @Test
    void whatACandidateMayAskIsToldOnlyWhenItIsAskedFor() {
        var chat = new Chat(Fiction.ALL);
        String title = "📈 面接官を唸らせる「逆質問」戦略";

        assertThat(chat.ask("記憶の司書の面接官は何を見てるの").section().path()).doesNotContain(title);
        assertThat(chat.ask("記憶の司書の面接で逆質問は何がいい？").section().path()).contains(title);
    }

    @Test
    void whatACandidateMayAskIsNotAnsweredWithWhatIsAskedOfThem() {
        var none = (Answer.None) new Chat(Fiction.ALL).say("霧番頭の面接、逆質問なにがいい？");

        assertThat(none.reason()).isEqualTo(Answer.Reason.TOPIC_NOT_COVERED);
        assertThat(none.topic()).isNotNull().extracting(Topic::id).isEqualTo("reverse-questions");
    }

    @Test
    void aQuestionOfAnInterviewIsQuotedWithItsAnswer() {
        Candidate given = new Chat(Fiction.ALL).ask("記憶の司書の面接で目録カードには何を書くか聞かれたら？");

        assertThat(Chat.passage(given))
                .contains("目録カードには何を書きますか？")
                .contains("日付、匂い、居合わせた人の三つに絞ります");
    }

    @ParameterizedTest
    @CsvSource({
        "星図職人の年収とスキルを教えて, salary skills",
        "星図職人の仕事内容、年収、将来性は？, duties salary outlook",
        "What are the skills and salary of a star chart maker?, skills salary"
    })
    void topicsSideBySideGetAPassageEachInTheOrderOfTheQuestion(String question, String topics) {
        Answer answer = Chat.answer(question);

        assertThat(((Found) answer).given())
                .allSatisfy(c -> assertThat(c.guide().slug()).isEqualTo("star_chart_maker"))
                .extracting(candidate -> String.valueOf(candidate.section().topic()))
                .containsExactly(topics.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "夢の配管工と霧番頭の年収を比べて",
                "霧番頭と夢の配管工どっちが稼げる？",
                "/salary 霧番頭と夢の配管工",
                "年収が高いのは霧番頭と夢の配管工のどちらですか"
            })
    void ofSeveralJobsTheOneThatIsNotToldOfIsNamed(String question) {
        Found found = (Found) Chat.answer(question);

        assertThat(found.given())
                .extracting(candidate -> candidate.guide().slug())
                .containsExactly("fog_office_head");
        assertThat(found.silent()).extracting(Guide::slug).containsExactly("dream_plumber");
    }

    @Test
    void whereEachOfSeveralJobsIsToldOfNoneIsSilent() {
        assertThat(((Found) Chat.answer("霧番頭と星図職人の年収を比べたい")).silent()).isEmpty();
        assertThat(((Found) Chat.answer("霧番頭の年収は？")).silent()).isEmpty();
    }

    @Test
    void twoJobsGiveAPassageEachInTheOrderOfTheQuestion() {
        Answer answer = Chat.answer("霧番頭と星図職人の年収を比べたい");

        assertThat(((Found) answer).given())
                .extracting(candidate -> candidate.guide().slug())
                .containsExactly("fog_office_head", "star_chart_maker");
        assertThat(((Found) answer).given())
                .extracting(candidate -> candidate.section().topic())
                .containsOnly("salary");
    }

    @Test
    void theJobThatOneWorksWithIsNotTheOneAskedAbout() {
        Candidate given = new Chat(Fiction.ALL).ask("霧番頭は霧番とどう連携する？");

        assertThat(given.section()).isEqualTo(Fiction.section("fog_office_head", "霧番（Fog Warden）"));
    }

    @Test
    void oneNameForTwoJobsIsDecidedByTheOtherWords() {
        Candidate given = new Chat(Fiction.ALL).ask("港の人は大鐘と小鐘を使う？");

        assertThat(given.guide().slug()).isEqualTo("fog_warden");
    }

    @Test
    void whatElseCouldBeMeantStandsBesideTheAnswer() {
        var found = (Found) Chat.answer("霧番頭の面接で予算が半分になったらどうするか聞かれる？");

        assertThat(found.runnersUp()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(found.runnersUp())
                .extracting(Candidate::section)
                .doesNotContain(found.given().getFirst().section());
    }

    @Test
    void aConfidenceIsAProbability() {
        var found = (Found) Chat.answer("霧番の給料は？");

        assertThat(found.given().getFirst().confidence()).isBetween(0.5, 1.0);
        assertThat(found.runnersUp())
                .allSatisfy(other -> assertThat(other.confidence()).isBetween(0.0, 1.0));
    }

    @Test
    void theTurnTellsWhatWasComparedBestFirst() {
        Turn turn = new Answerer().answer("霧番はどうやって給料を上げる？", Conversation.EMPTY, Fiction.ALL);

        assertThat(turn.explanation().ranking().sections())
                .extracting(Ranked::score)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(turn.explanation().ranking().sections().getFirst().section())
                .isEqualTo(((Found) turn.answer()).given().getFirst().section());
    }

    @Test
    void aComparisonOfTwoJobsTellsWhatEachOfThemIs() {
        Answer answer = Chat.answer("霧番頭と星図職人の違いは？");

        assertThat(((Found) answer).given())
                .extracting(candidate -> candidate.guide().slug())
                .startsWith("fog_office_head", "star_chart_maker");
        assertThat(((Found) answer).given().subList(0, 2))
                .extracting(candidate -> candidate.section().topic())
                .containsOnly("about");
    }

    @Test
    void aHeadingOverNothingButOnePartIsAnsweredByThatPart() {
        Candidate given = new Chat(Fiction.ALL).ask("記憶の司書のシニアの面接質問");

        assertThat(given.section().path()).contains("🌳 シニア・リード層（実務7年以上〜）への質問").endsWith("【深掘り解説】");
        assertThat(given.quoted()).isPresent();
    }
}
