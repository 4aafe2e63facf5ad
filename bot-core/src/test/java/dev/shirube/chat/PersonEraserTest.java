package dev.shirube.chat;

import static dev.shirube.chat.ChatFixture.ALICE;
import static dev.shirube.chat.ChatFixture.BOB;
import static dev.shirube.chat.ChatFixture.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.log.Erasure;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonEraserTest {

    private final KeptLog kept = new KeptLog(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/forget-me",
                "/Forget_Me",
                "forget me",
                "/shirube forget-me",
                "/ask /forget-me",
                "/記録を消して",
                "私の記録を消してください。"
            })
    void whoeverWishesItIsForgottenWhereverTheyHaveTalked(String wish) {
        ChatService chat = new ChatFixture().log(kept).open();
        var elsewhere = new Origin(ALICE.platform(), "quay", ALICE.person());
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));
        chat.handle(ChatRequest.of(elsewhere, "星図職人の年収は？"));
        chat.handle(ChatRequest.of(BOB, "月の庭師の年収は？"));

        assertThat(text(chat.handle(ChatRequest.of(ALICE, wish))))
                .containsAnyOf("消去しました", "Erased");

        assertThat(kept.questions()).extracting(RecordedQuestion::origin).containsExactly(BOB);
        assertThat(chat.talks().remembers(ALICE)).isFalse();
        assertThat(chat.talks().remembers(elsewhere)).isFalse();
        assertThat(chat.talks().remembers(BOB)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"さっきの質問は忘れて", "forget me not", "年収の記録を消して", "消して"})
    void whoeverSaysSomethingElseIsNot(String words) {
        assertThat(ForgetCommand.isMeant(words)).isFalse();
    }

    @Test
    void whereNothingIsKeptThePersonHearsThat() {
        ChatService chat = new ChatFixture().open();

        assertThat(text(chat.handle(ChatRequest.of(ALICE, "/forget-me")))).contains("残していません");
    }

    @Test
    void whereItFailsThePersonHearsThatAndTheConversationIsForgottenAllTheSame() {
        ChatService chat =
                new ChatFixture()
                        .log(
                                new QuestionLog() {
                                    @Override
                                    public void record(RecordedQuestion question) {}

                                    @Override
                                    public Erasure forget(Origin person) {
                                        throw new IllegalStateException("the disk is gone");
                                    }
                                })
                        .open();
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));

        assertThat(text(chat.handle(ChatRequest.of(ALICE, "/forget-me")))).contains("いま消去できませんでした");
        assertThat(chat.talks().remembers(ALICE)).isFalse();
    }
}
