package dev.shirube.answer.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.Courtesy;
import dev.shirube.answer.Answer.Found;
import dev.shirube.answer.Chat;
import dev.shirube.answer.Fiction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of what was just shown. */
class InTalkTest {

    private final Chat chat = new Chat(Fiction.ALL);

    @BeforeEach
    void showPay() {
        assertThat(chat.say("霧番の給料は？")).isInstanceOf(Found.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"給料いいなあ", "給料低くてつらいなあ", "なるほど、給料はそんなものか", "nice salary"})
    void aRemarkOnWhatWasShownIsHeard(String remark) {
        assertThat(chat.say(remark)).isInstanceOf(Courtesy.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"給料は上がりますか", "whats the salary", "じゃあ給料は低いのか？"})
    void aQuestionOnItIsNot(String question) {
        assertThat(chat.say(question)).isInstanceOf(Found.class);
    }

    @Test
    void aRemarkThatNamesAnotherTopicIsAnswered() {
        assertThat(chat.say("スキル足りないけど")).isNotInstanceOf(Courtesy.class);
    }
}
