package dev.shirube.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.text.Language;
import dev.shirube.vocabulary.YearRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What is understood of a question beside the jobs. */
class QuestionReaderTest {

    private final QuestionReader reader = Directories.reader();

    private Question read(String question) {
        return reader.read(question);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    霧番の年収は？               | salary
                    霧番ってどれくらい稼げるの？ | salary
                    ねんしゅう                   | salary
                    霧番の仕事内容               | duties
                    霧番になるには？             | learning
                    霧番の将来性                 | outlook
                    霧番はどこで働ける？         | companies
                    霧番の面接で聞かれること     | interview
                    使っているツール             | tools
                    必要なスキルって             | skills
                    次のステップは？             | career-path
                    一緒に働く人                 | teamwork
                    How much does a fog warden earn? | salary
                    how do i become a fog warden | learning
                    who do they work with        | teamwork
                    """)
    void aCueAsksForItsTopic(String question, String topic) {
        assertThat(read(question).topics()).contains(topic);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kiriban no nenshuu wa?       | 霧番の年収は?
                    kiriban no nenshu oshiete    | 霧番の年収おしえて
                    Kiriban no kyuryo wa ikura   | 霧番の給料はいくら
                    fog warden no mensetsu       | fog wardenの面接
                    HoE no shigoto naiyou        | HoEの仕事内容
                    """)
    void japaneseInLatinLettersIsRead(String typed, String meant) {
        assertThat(read(typed).written()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is the salary of a fog warden?",
                "no experience needed?",
                "is kaizen a skill",
                "do I make more money",
                "to be a fog warden",
                "fog warden"
            })
    void englishIsNotReadAsJapanese(String typed) {
        assertThat(read(typed).written()).isEqualTo(typed);
    }

    @Test
    void twoTopicsAreAskedForInReadingOrder() {
        assertThat(read("霧番の年収とスキル").topics()).containsExactly("salary", "skills");
    }

    @ParameterizedTest
    @CsvSource({
        "霧番の年収とスキル, true",
        "霧番の仕事内容、年収、将来性は？, true",
        "What are the salary and skills of a fog warden?, true",
        "霧番のスキルを学べる場所, false",
        "霧番の年収, true",
        "霧番の年収を教えてください, true",
        "霧番になるには？, true",
        "霧番と星図職人どっちが稼げる？, true",
        "霧番と星図職人の年収を比べて, true",
        "霧番って毎日なにしてんの？, true",
        "霧番は普段なにしてる, true",
        "霧番は毎日釣りをしてる？, false",
        "霧番になるにはどうすればいいですか？, true",
        "霧番の年収はどうやって決まる, false"
    })
    void onlyTopicsAreAskedForAlone(String question, boolean alone) {
        assertThat(read(question).topicsAlone()).isEqualTo(alone);
    }

    @Test
    void theOtherWordingsOfAPhraseAreKept() {
        assertThat(read("霧番の離職率").otherWordings()).contains("turnover rate");
    }

    @ParameterizedTest
    @CsvSource({
        "霧番の年収は？, 年収は?",
        "霧番って稼げる？, 稼げる?",
        "年収は霧番だとどれくらい, 年収はこの仕事だとどれくらい",
        "霧番になるには？, になるには?",
        "霧番に就くには, に就くには",
        "霧番と星図職人の年収は？, 年収は?",
        "霧番と星図職人どっちが稼げる？, どっちが稼げる?",
        "年収は霧番と星図職人のどっちが上？, 年収はこの仕事のどっちが上?",
        "'Which pays more, fog warden or star chart maker?', 'Which pays more, this job?'",
        "What does a fog warden earn?, What does this job earn?",
        "fog warden salary, this job salary",
        "'What is a fog warden''s day?', 'What is this job''s day?'",
        "海図は描く？, 海図は描く?",
        "霧番から何になれる？, この仕事から何になれる?",
        "霧番より稼げる？, この仕事より稼げる?",
        "じゃあ霧番？, ''",
        "あ、霧番のやつです, ''",
        "じゃあ霧番を教えてください, ''"
    })
    void theNameOfTheJobIsNoPartOfWhatIsAsked(String question, String asked) {
        assertThat(read(question).asked()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "3000万いける？, 3000",
        "一千万超える？, 1000",
        "千万円プレイヤー, 1000",
        "1.2億, 12000",
        "三百五十万は低い？, 350",
        "10 million yen?, 1000"
    })
    void anAmountOfMoneyIsRead(String question, double amount) {
        assertThat(read(question).amount()).isEqualTo(new Amount(amount));
    }

    @Test
    void aCueInsideAnotherWordAsksForNothing() {
        assertThat(read("日本の霧").topics()).doesNotContain("learning");
        assertThat(read("a spayed cat").topics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "シニアの霧番の年収, 7, Infinity",
        "未経験の霧番の年収, 0, 3",
        "霧番 5年目 年収, 5, 5",
        "霧番 3〜7年 年収, 3, 7",
        "fog warden salary 10+ years, 10, Infinity"
    })
    void yearsOfExperienceAreRead(String question, double from, double to) {
        assertThat(read(question).years()).isEqualTo(new YearRange(from, to));
    }

    @Test
    void aQuestionAboutTheFutureNamesNoLevel() {
        assertThat(read("霧番は10年後もある？").years()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"霧番の年収は？, JA", "fog warden salary, EN", "HoFOって, JA"})
    void theLanguageIsRead(String question, Language language) {
        assertThat(read(question).language()).isEqualTo(language);
    }

    @Test
    void marksAloneHaveNoLanguage() {
        assertThat(read("？！").language()).isNull();
    }

    @Test
    void whatIsLeftIsLookedFor() {
        assertThat(read("霧番は羅針盤を使いますか？").words()).containsExactly("羅針盤");
    }

    @Test
    void nounsThatStandTogetherAreOneKeyword() {
        assertThat(read("夜間観測記録を見たい").words()).containsExactly("夜間観測記録");
    }

    @Test
    void thatSomethingIsRequiredIsNotLookedFor() {
        assertThat(read("is a compass required?").words()).containsExactly("compass");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧番について教えてください",
                "霧番のことを詳しく知りたいのですが、お願いします",
                "can you tell me about the fog warden, please?"
            })
    void fillersAreNotLookedFor(String question) {
        assertThat(read(question).words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧番の年収",
                "@shirube 霧番の年収",
                "<@U0123ABC> 霧番の年収",
                "<@!42>, 霧番の年収",
                "霧番の年収 :pray::tada:",
                "霧番の年収🙏🏽👨‍👩‍👧",
                "　霧番の年収\r\n\t",
                "\u202E霧番の年収\u202C"
            })
    void addressesEmojiAndControlsAreLeftOut(String written) {
        assertThat(read(written).written()).isEqualTo("霧番の年収");
    }

    @Test
    void aControlInsideAWordIsReadAsASpace() {
        assertThat(read("霧番\u0000年収").written()).isEqualTo("霧番 年収");
    }

    @ParameterizedTest
    @ValueSource(strings = {"こんにちは", "ありがとうございます！", "thanks a lot", "なるほど", "👍", "", "使い方"})
    void smallTalkIsNothingElse(String said) {
        assertThat(read(said).isSmallTalk()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ありがとう、霧番の年収は？", "羅針盤", "シニアだと？", "年収"})
    void smallTalkWithMoreIsAQuestion(String said) {
        assertThat(read(said).isSmallTalk()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "こんにちは, greeting",
        "thank you so much, thanks",
        "なるほど, acknowledgement",
        "何ができますか, help",
        "'違う、霧番の方', correction",
        "この仕事の年収, reference"
    })
    void turnsOfSpeechAreRecognised(String said, String turn) {
        assertThat(read(said).speechActs()).contains(turn);
    }

    @Test
    void whatJobsAreLookedForByIsAWordAsAnyOther() {
        assertThat(
                        Directories.reader()
                                .read("do fog wardens move house, and is there night work?")
                                .words())
                .contains("move", "house", "night");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how much could I make after 5 years",
                "how much might a fog warden get?",
                "how much should I expect to be paid"
            })
    void howMuchAsksForPay(String question) {
        assertThat(Directories.reader().read(question).topics()).containsExactly("salary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧番は？",
                "じゃあ霧番だと？",
                "霧番の場合は？",
                "霧番のほうは？",
                "あ、霧番のことです",
                "ベテランなら？",
                "新人向けは？",
                "違う、霧番の方",
                "さっきの霧番だけど",
                "what about the fog warden?",
                "and for a fog warden?"
            })
    void aNameWithParticlesSaysNothingElse(String question) {
        assertThat(read(question).isNameAlone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧番ってつらい？",
                "霧番は無理かな",
                "新人でも大丈夫？",
                "未経験でも？",
                "is a fog warden really necessary?"
            })
    void whatIsSaidOfANameIsMoreThanTheName(String question) {
        assertThat(read(question).isNameAlone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "営業3年目です、霧番ってどこから入る？",
                "営業です。霧番になれますか",
                "不動産の営業から霧番になれますか",
                "I'm a nurse, can I become a fog warden?",
                "worked as a chef, what does a fog warden earn",
            })
    void theJobThatSomebodyHasIsNotAskedAbout(String text) {
        assertThat(Directories.reader().read(text).subjects())
                .extracting(mention -> mention.job().guides())
                .containsExactly(List.of("fog_warden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"で、いくら？", "なんぼ？", "霧番だといくら？", "how much?"})
    void anAmountAloneAsksForPay(String text) {
        assertThat(Directories.reader().read(text).topics()).containsExactly("salary");
    }

    @Test
    void anAmountOfSomethingAsksForNoPay() {
        assertThat(Directories.reader().read("包丁はいくら？").topics()).isEmpty();
    }
}
