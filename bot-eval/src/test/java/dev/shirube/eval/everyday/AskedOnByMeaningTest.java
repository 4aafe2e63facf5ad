package dev.shirube.eval.everyday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.eval.OwnQuestions;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After the pay of one job another one is named, and nothing that could be looked for by words. */
class AskedOnByMeaningTest {

    private static final Answerer ANSWERER = new Answerer();
    private static Snapshot guides = GuideBot.snapshot(OwnQuestions.FICTION);

    @BeforeAll
    static void encode() throws Exception {
        guides = ByMeaning.of(guides);
    }

    @ParameterizedTest
    @ValueSource(strings = {"星図職人は？", "じゃあ星図職人の場合は？", "星図職人だとどう？", "and for a star chart maker?"})
    void whoSaysNothingElseAsksTheSame(String question) {
        assertThat(topic(question)).isEqualTo("salary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"星図職人ってつらい？", "星図職人は楽しい？", "星図職人って忙しい？"})
    void whoMeansSomethingElseIsNotToldOfPay(String question) {
        assertThat(topic(question)).isNotEqualTo("salary");
    }

    private static String topic(String question) {
        Conversation pay = ANSWERER.answer("霧番頭の年収は？", Conversation.EMPTY, guides).conversation();
        Answer answer = ANSWERER.answer(question, pay, guides).answer();
        return answer instanceof Found found
                ? String.valueOf(found.given().getFirst().section().topic())
                : "";
    }
}
