package dev.shirube.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With one guide loaded nobody has to say which job is meant. */
class SingleGuideTest {

    private final Chat chat = new Chat(Fiction.only("fog_office_head"));

    @ParameterizedTest
    @CsvSource({
        "年収を教えて, salary",
        "必要なスキルは？, skills",
        "/interview, interview",
        "what is the salary?, salary"
    })
    void aTopicIsEnough(String question, String topic) {
        assertThat(chat.ask(question).section().topic()).isEqualTo(topic);
    }

    @Test
    void anotherJobIsNotAnsweredFromIt() {
        assertThat(chat.say("看護師の年収は？").outcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void somethingElseIsStillOffTopic() {
        assertThat(chat.say("新幹線の切符を予約したい").outcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void aTopicThatItLacksIsNotMadeUp() {
        var dreams = new Chat(Fiction.only("dream_plumber"));

        assertThat(dreams.say("年収は？").outcome()).isEqualTo(Outcome.NONE);
    }
}
