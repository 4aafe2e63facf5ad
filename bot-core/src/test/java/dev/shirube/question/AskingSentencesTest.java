package dev.shirube.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions of several sentences, and with words that are not meant. */
class AskingSentencesTest {

    private final QuestionReader reader = Directories.reader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今は霧番を3年やってます。星図職人の年収を教えてください",
                "星図職人の年収ってどれくらい？霧番は長いので知ってます。",
                "I have been a fog warden for years. How much does a star chart maker earn?"
            })
    void theJobOfTheSentenceThatAsksIsMeant(String question) {
        assertThat(Directories.subjects(reader.read(question))).containsExactly("star_chart_maker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧番に興味があります。年収はどれくらいですか？",
                "霧番に応募しました。星図職人とはどう連携する？",
                "霧番を目指しています。船乗りより稼げますか？"
            })
    void aSentenceThatAsksWithoutAJobOfItsOwnIsAboutTheOneNamedBefore(String question) {
        assertThat(Directories.subjects(reader.read(question))).containsExactly("fog_warden");
    }

    @Test
    void aTopicToldBesideTheOneAskedForIsBackground() {
        assertThat(reader.read("霧番になる勉強をしてます。年収はどれくらい？").topics()).containsExactly("salary");
    }

    @Test
    void aTopicToldBeforeCountsWhereTheQuestionHasNone() {
        assertThat(reader.read("霧番の面接を受けます。海図のことも出る？").topics()).containsExactly("interview");
    }

    @Test
    void allSentencesThatAskAskAlike() {
        assertThat(reader.read("霧番の年収は？スキルは？").topics()).containsExactly("salary", "skills");
    }

    @Test
    void aTopicThatIsNotMeantIsNotAskedFor() {
        assertThat(reader.read("霧番に年収以外で報いるなら何がいい？").topics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"看護師から霧番になりたいです。年収は？", "今は看護師をしています。霧番の年収は？", "看護師だけど霧番って稼げる？"})
    void theJobThatSomebodyHasIsNotAskedAbout(String question) {
        assertThat(Directories.subjects(reader.read(question))).containsExactly("fog_warden");
        assertThat(reader.read(question).companions()).isEmpty();
    }

    @Test
    void whatAnInterviewAsksAboutIsNoTopicOfItsOwn() {
        assertThat(reader.read("霧番の面接で将来の夢を聞かれたら？").topics()).containsOnly("interview");
        assertThat(reader.read("霧番の年収と面接について").topics()).containsExactly("salary", "interview");
    }
}
