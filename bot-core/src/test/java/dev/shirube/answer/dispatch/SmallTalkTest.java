package dev.shirube.answer.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer.Courtesy;
import dev.shirube.answer.Answer.Help;
import dev.shirube.answer.Answer.JobMenu;
import dev.shirube.answer.Chat;
import dev.shirube.answer.Fiction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say beside their questions. */
class SmallTalkTest {

    @ParameterizedTest
    @CsvSource({
        "こんにちは, GREETING",
        "おはようございます！, GREETING",
        "hello, GREETING",
        "ありがとうございます🙏, THANKS",
        "なるほど、ありがとう, THANKS",
        "thanks a lot!, THANKS",
        "なるほど, ACKNOWLEDGEMENT",
        "ok, ACKNOWLEDGEMENT"
    })
    void isAnsweredWithACourtesy(String said, Courtesy.Kind kind) {
        assertThat(Chat.answer(said)).isEqualTo(new Courtesy(kind, null));
    }

    @Test
    void aCourtesyKnowsTheJobTalkedAbout() {
        var chat = new Chat(Fiction.ALL);
        chat.say("霧番の給料は？");

        assertThat(chat.say("ありがとう"))
                .isEqualTo(new Courtesy(Courtesy.Kind.THANKS, Fiction.guide("fog_warden")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"何ができますか？", "help", "/help", "使い方", "？？？", ""})
    void aPersonWhoIsLostGetsHelp(String said) {
        var help = (Help) Chat.answer(said);

        assertThat(help.guides()).isEqualTo(Fiction.ALL.guides());
        assertThat(help.topics()).isEqualTo(Fiction.VOCABULARY.topics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"職種一覧を見せて", "what jobs do you cover?"})
    void whoeverAsksForTheJobsGetsTheList(String said) {
        assertThat(((JobMenu) Chat.answer(said)).guides()).isEqualTo(Fiction.ALL.guides());
    }

    @Test
    void thanksBesideAQuestionIsNoReasonNotToAnswerIt() {
        assertThat(new Chat(Fiction.ALL).ask("ありがとう！霧番頭の年収も教えて").section().topic())
                .isEqualTo("salary");
    }
}
