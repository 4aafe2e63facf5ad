package dev.shirube.chat;

import static dev.shirube.chat.ChatFixture.ALICE;
import static dev.shirube.chat.ChatFixture.BOB;
import static dev.shirube.chat.ChatFixture.STAR_SALARY;
import static dev.shirube.chat.ChatFixture.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.memory.ConversationStore;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.ChatResult.Answered;
import dev.shirube.chat.request.ChatResult.Failed;
import dev.shirube.chat.request.RedactedException;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Optional;

class ChatFailureTest {

    private final ChatFixture fixture = new ChatFixture();

    @Test
    void aFailureIsAFriendlyReplyWithItsIdAndOthersAreAnswered() {
        ConversationStore store = mock();
        when(store.find(ALICE)).thenThrow(new IllegalStateException("no connection"));
        when(store.find(BOB)).thenReturn(Optional.empty());
        ChatService chat = fixture.conversations(store).open();

        ChatResult failed = chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));

        assertThat(failed).isInstanceOf(Failed.class);
        assertThat(text(failed)).contains("すみません", ((Failed) failed).id());
        assertThat(text(chat.handle(ChatRequest.of(BOB, "星図職人の年収は？")))).contains(STAR_SALARY);
    }

    @Test
    void everyFailureHasAnIdOfItsOwn() {
        ChatService chat =
                fixture.guides(
                                () -> {
                                    throw new IllegalStateException();
                                })
                        .open();

        String first = ((Failed) chat.handle(ChatRequest.of(ALICE, "a"))).id();
        String second = ((Failed) chat.handle(ChatRequest.of(ALICE, "a"))).id();

        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void aFailureGivesItsTurnBack() {
        ChatService chat =
                fixture.settings(200, 1, Duration.ZERO)
                        .guides(() -> {
                            throw new StackOverflowError();
                        })
                        .open();
        chat.handle(ChatRequest.of(ALICE, "a"));

        assertThat(chat.handle(ChatRequest.of(ALICE, "a"))).isInstanceOf(Failed.class);
    }

    @Test
    void aQuestionThatCannotBeRecordedIsAnsweredAllTheSame() {
        QuestionLog log = mock();
        doThrow(new IllegalStateException("disk full")).when(log).record(any());

        assertThat(fixture.log(log).open().handle(ChatRequest.of(ALICE, "星図職人の年収は？")))
                .isInstanceOf(Answered.class);
    }

    @Test
    void anInterruptedRequestIsRefusedAndTheThreadStaysInterrupted() {
        ChatService chat = fixture.open();
        Thread.currentThread().interrupt();

        ChatResult result = chat.handle(ChatRequest.of(ALICE, "年収"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(result).isInstanceOf(ChatResult.Refused.class);
    }

    @Test
    void theLogTellsWhereItFailedButNotTheWords() {
        var thrown =
                new IllegalStateException(
                        "cannot read 秘密", new IllegalArgumentException("xoxb-123"));

        var out = new StringWriter();
        RedactedException.of(thrown).printStackTrace(new PrintWriter(out, true));

        assertThat(out.toString())
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .contains("theLogTellsWhereItFailedButNotTheWords")
                .doesNotContain("秘密", "xoxb-123");
    }

    @Test
    void aRingOfCausesEnds() {
        var outer = new IllegalStateException();
        outer.initCause(new IllegalArgumentException(outer));

        assertThat(RedactedException.of(outer)).hasMessage("java.lang.IllegalStateException");
    }
}
