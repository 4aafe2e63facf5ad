package dev.shirube.eval.everyday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Outcome;
import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.eval.OwnQuestions;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question of daily life is not answered from a guide because it names the job of one. */
class DailyLifeTest {

    private static final Answerer ANSWERER = new Answerer();
    private static Snapshot guides = GuideBot.snapshot(OwnQuestions.FICTION);

    @BeforeAll
    static void encode() throws Exception {
        guides = ByMeaning.of(guides);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧番さんに似合うマフラーを編みたい",
                "星図職人が歌うミュージカルのチケットは買える？",
                "星図職人にラブレターを書くなら書き出しは？",
                "雲の羊飼いの人形はどこで売ってる",
                "knit a scarf for a fog warden",
                "what should a star chart maker have for breakfast"
            })
    void isDeclined(String question) {
        assertThat(outcome(question)).isEqualTo(Outcome.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "霧番の一日ってどんな感じ？",
                "星図職人の給料だけで暮らせる？",
                "what does a tide translator do all day"
            })
    void whatIsAskedOfTheJobIsAnswered(String question) {
        assertThat(outcome(question)).isEqualTo(Outcome.ANSWER);
    }

    private static Outcome outcome(String question) {
        return ANSWERER.answer(question, Conversation.EMPTY, guides).answer().outcome();
    }
}
