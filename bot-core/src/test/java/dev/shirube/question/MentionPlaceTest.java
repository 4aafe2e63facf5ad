package dev.shirube.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a job is to a question that names it while another job is talked about. */
class MentionPlaceTest {

    private final QuestionReader reader = Directories.reader();

    private MentionPlace place(String text) {
        Question question = reader.read(text);
        return MentionPlace.of(question, question.mentions().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "さっきの霧番、出世ってどないして決まるん",
                "最初の霧番だけど、辞める人多い？",
                "やっぱ霧番のほうに戻すけど、辞める人って多いん？",
                "霧番に戻るけど、休みは？",
                "霧番の話に戻って、夜は寝れる？",
                "ok back to fog wardens. how long is training"
            })
    void whoGoesBackToAJobAsksAboutIt(String text) {
        assertThat(place(text)).isEqualTo(MentionPlace.SUBJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"霧番に断られた", "霧番からここに移れる？", "I am a fog warden, can I move?"})
    void whoeverElseIsNamedIsNotAskedAbout(String text) {
        assertThat(place(text)).isNotEqualTo(MentionPlace.SUBJECT);
    }
}
