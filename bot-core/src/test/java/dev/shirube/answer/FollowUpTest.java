package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

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
                "もっと詳しく",
                "それは本当？",
                "なぜ？",
                "tell me more",
                "are you sure?",
                "要するに？",
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
        "what about step 3?, シニア"
    })
    void anItemIsNamedByItsNumber(String question, String level) {
        assertThat(Chat.passage(chat.ask(question))).contains(level);
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
}
