package dev.shirube.answer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Chat;
import dev.shirube.answer.Fiction;
import dev.shirube.answer.Overview;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What refers to the last answer and says nothing of its own. */
class FollowUpTest {

    private final Chat chat = new Chat(Fiction.ALL);

    @BeforeEach
    void askForTheSalary() {
        chat.say("霧番頭の年収は？");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "それは本当？",
                "ソースは？",
                "are you sure?",
                "要するに？",
                "短くまとめて",
                "手短に",
                "keep it short",
                "本当に？",
                "具体例は？"
            })
    void isAnsweredFromTheSectionThatWasShown(String question) {
        Candidate given = chat.ask(question);

        assertThat(given.guide().slug()).isEqualTo("fog_office_head");
        assertThat(given.section().topic()).isEqualTo("salary");
    }

    @ParameterizedTest
    @CsvSource({
        "1番目について, ジュニア",
        "二つ目は？, ミドル",
        "3番目を詳しく, シニア",
        "the second one?, ミドル",
        "ステップ2では何をやるの？, ミドル",
        "フェーズ３について, シニア",
        "2段階目は？, ミドル",
        "what about step 3?, シニア",
        "最初の行は？, ジュニア",
        "最後のやつを詳しく, シニア",
        "and the last one?, シニア"
    })
    void anItemIsNamedByItsNumber(String question, String level) {
        assertThat(Chat.passage(chat.ask(question))).contains(level);
    }

    @ParameterizedTest
    @CsvSource({
        "もっと詳しく, ALL_SAID",
        "tell me more, ALL_SAID",
        "ほかには？, ALL_SAID",
        "ほかに年収の話はない？もっと教えて, ALL_SAID",
        "なぜ？, NO_OTHER_REASON",
        "why is that?, NO_OTHER_REASON",
        "英語で教えてください, NOT_TRANSLATED",
        "'in English, please', NOT_TRANSLATED"
    })
    void whatWasQuotedAsAWholeIsNotQuotedAgain(String question, Overview.Remark.Said kind) {
        var found = (Answer.Found) chat.say(question);

        assertThat(found.overview()).isEqualTo(new Overview.Remark(kind));
        assertThat(found.given().getFirst().section().topic()).isEqualTo("salary");
    }

    @Test
    void whatIsInTheLanguageThatIsAskedForNeedsNoTranslation() {
        assertThat(((Answer.Found) chat.say("日本語で教えて")).overview()).isNull();
    }

    @Test
    void afterAnAnswerOnTwoJobsBothAreMeant() {
        chat.say("霧番頭と星図職人の年収を比べたい");

        Answer answer = chat.say("じゃあスキルは？");

        assertThat(((Answer.Found) answer).given())
                .extracting(candidate -> candidate.guide().slug())
                .containsExactly("fog_office_head", "star_chart_maker");
    }

    @Test
    void withNothingShownThereIsNothingToGoOnFrom() {
        assertThat(new Chat(Fiction.ALL).say("もっと詳しく")).isNotInstanceOf(Answer.Found.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"どっちが高い？", "どちらの年収が高いですか", "which one pays more?", "両方の年収は？", "給料はどっちがいい？"})
    void whoChoosesBetweenTwoMeansThoseThatWereTalkedAbout(String question) {
        chat.say("じゃあ星図職人は？");

        Answer answer = chat.say(question);

        assertThat(((Answer.Found) answer).given())
                .extracting(candidate -> candidate.guide().slug())
                .contains("fog_office_head", "star_chart_maker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"星図職人とどっちが高い？", "星図職人とどちらの年収が高いですか", "星図職人と比べて年収は高い？"})
    void whoSetsAJobBesideTheOneThatIsTalkedAboutMeansBoth(String question) {
        Answer answer = chat.say(question);

        assertThat(((Answer.Found) answer).given())
                .extracting(candidate -> candidate.guide().slug())
                .contains("fog_office_head", "star_chart_maker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"違いは？", "何が違うの？", "さっきのと比べて", "what is the difference?"})
    void howTheyDifferIsAskedOfBoth(String question) {
        chat.say("星図職人の仕事内容は？");

        Answer answer = chat.say(question);

        assertThat(((Answer.Found) answer).overview()).isInstanceOf(Overview.Difference.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"どっちが高い？", "どっちの方が稼げる？"})
    void whichIsHigherAsksForPayWhateverWasTalkedAbout(String question) {
        chat.say("星図職人と霧番の違いは？");
        chat.say("必要なスキルは？");

        assertThat(((Answer.Found) chat.say(question)).given())
                .extracting(candidate -> candidate.section().topic())
                .containsOnly("salary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"関連する仕事は？", "関連する職種ある？", "似た仕事は？"})
    void relatedJobsAreThoseOfTheGuideThatIsTalkedAbout(String question) {
        chat.say("星図職人について教えて");

        assertThat(chat.ask(question).section())
                .isEqualTo(Fiction.section("star_chart_maker", "推奨タグ"));
    }

    @Test
    void aThirdJobIsComparedWithTheOneBefore() {
        chat.say("星図職人は？");
        chat.say("雲の羊飼いは？");

        Answer answer = chat.say("どっちが稼げる？");

        assertThat(((Answer.Found) answer).given())
                .extracting(candidate -> candidate.guide().slug())
                .contains("star_chart_maker", "cloud_shepherd")
                .doesNotContain("fog_office_head");
    }

    @ParameterizedTest
    @CsvSource({
        "次は？, 星図の改訂",
        "その次は？, 星図の改訂",
        "next?, 星図の改訂",
        "what comes next?, 星図の改訂",
        "前のは？, 夜間の観測",
        "その前は？, 夜間の観測",
        "go back, 夜間の観測"
    })
    void fromOnePartOneGoesToTheNextOrBack(String question, String part) {
        chat.say("星図職人の主な業務は？");
        chat.say("2番目は？");

        assertThat(chat.ask(question).section().title()).contains(part);
    }

    @Test
    void behindTheLastPartStandTheContents() {
        chat.say("星図職人の主な業務は？");
        chat.say("最後の項目は？");

        assertThat(chat.say("次は？")).isInstanceOf(Answer.GuideMenu.class);
    }
}
