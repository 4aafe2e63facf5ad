package dev.shirube.chat;

import static dev.shirube.chat.ChatFixture.ALICE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.memory.ConversationStore;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.content.PlainText;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

class DistressTest {

    private final QuestionLog log = mock();
    private final ConversationStore conversations = mock();

    @ParameterizedTest
    @ValueSource(strings = {"死にたい", "/salary 死にたい", "/ask もう消えたい", "星図職人になれなくて死にたい"})
    void whoWishesToDieIsToldWherePeopleListen(String text) {
        Reply reply = reply(new ChatFixture().open(), ChatRequest.of(ALICE, text));

        assertThat(reply.outcome()).isEqualTo(Outcome.COURTESY);
        assertThat(reply.language()).isEqualTo(Language.JA);
        assertThat(PlainText.of(reply.message()))
                .startsWith("書いてくださって、ありがとうございます。")
                .contains(
                        "よりそいホットライン  0120-279-338（24時間・通話無料、岩手・宮城・福島からは 0120-279-226）"
                                + " https://www.since2011.net/yorisoi/")
                .contains("いのちの電話", "まもろうよ こころ", "119番", "記録していません")
                .doesNotContain("死にたい", "消えたい", "銀貨");
        assertThat(reply.choices()).isEmpty();
        assertThat(reply.quotes()).isEmpty();
        assertThat(reply.whole()).isEmpty();
    }

    @Test
    void theReplySpeaksTheLanguageOfWhatWasWrittenAndNamesTheCountryFirst() {
        ChatService chat = new ChatFixture().open();

        Reply british = reply(chat, said("I want to kill myself", Locale.UK));

        assertThat(british.language()).isEqualTo(Language.EN);
        assertThat(PlainText.of(british.message()))
                .contains(
                        "Samaritans (United Kingdom and Ireland)  116 123", "988", "TELL Lifeline");
        assertThat(PlainText.lines(british.message())).element(2).asString().contains("116 123");
        assertThat(reply(chat, said("死にたい", Locale.US)).language()).isEqualTo(Language.JA);
    }

    @ParameterizedTest
    @CsvSource({
        "I want to kill myself, EN",
        "kms, EN",
        "I don't want to live any more, EN",
        "shinitai, JA",
        "mou shinitai, JA"
    })
    void whoeverHasAJapaneseProgramIsSpokenToInTheLanguageThatTheyWrote(
            String text, Language language) {
        Reply reply = reply(new ChatFixture().open(), said(text, Locale.JAPAN));

        assertThat(reply.outcome()).isEqualTo(Outcome.COURTESY);
        assertThat(reply.language()).isEqualTo(language);
        assertThat(PlainText.of(reply.message())).contains("0120-279-338");
    }

    @Test
    void noLimitKeepsItBackAndNothingIsKept() {
        ChatService chat =
                new ChatFixture()
                        .settings(5, 1, Duration.ZERO)
                        .limiter(origin -> Optional.of(Duration.ofHours(1)))
                        .log(log)
                        .conversations(conversations)
                        .open();

        Reply reply = reply(chat, ChatRequest.of(ALICE, "もう何もかもつらくて死にたいです"));

        assertThat(reply.outcome()).isEqualTo(Outcome.COURTESY);
        verifyNoInteractions(log, conversations);
    }

    @Test
    void aManyTimesHeardWishIsAnsweredAgainButAnEventOnlyOnce() {
        ChatService chat = new ChatFixture().open();
        var request = new ChatRequest(ALICE, "死にたい", null, "event1", Set.of());

        assertThat(chat.handle(request)).isInstanceOf(ChatResult.Answered.class);
        assertThat(chat.handle(request)).isInstanceOf(ChatResult.Duplicate.class);
        assertThat(chat.handle(ChatRequest.of(ALICE, "死にたい")).toShow()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"星図職人は死ぬほど忙しい？", "星図職人のスキルで死語になったものは？"})
    void anOrdinaryQuestionIsAnswered(String text) {
        assertThat(
                        PlainText.of(
                                reply(new ChatFixture().open(), ChatRequest.of(ALICE, text))
                                        .message()))
                .doesNotContain("0120");
    }

    private static ChatRequest said(String text, Locale locale) {
        return new ChatRequest(ALICE, text, locale, null, Set.of());
    }

    private static Reply reply(ChatService chat, ChatRequest request) {
        return chat.handle(request).toShow().orElseThrow();
    }
}
