package dev.shirube.chat;

import static dev.shirube.chat.Harbour.ALICE;
import static dev.shirube.chat.Harbour.BOB;
import static dev.shirube.chat.Harbour.STAR_SALARY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.shirube.content.PlainText;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

class JudgementTest {

    private static final String SECTION =
            Harbour.snapshot(Harbour.star(STAR_SALARY))
                    .guides()
                    .getFirst()
                    .sections()
                    .getFirst()
                    .id();

    private final QuestionLog log = mock();
    private final Harbour harbour = new Harbour().log(log);

    @BeforeEach
    void keep() {
        when(log.keepsJudgements()).thenReturn(true);
    }

    @Test
    void nobodyIsThankedForAJudgementThatIsNotKept() {
        ChatService chat = new Harbour().open();

        assertThat(PlainText.of(chat.judge(ALICE, SECTION, true, null).message()))
                .isEqualTo("お役に立ててよかったです。（この評価は記録されません）");
        assertThat(PlainText.of(chat.judge(ALICE, SECTION, false, Locale.ENGLISH).message()))
                .contains("This is not recorded.");
    }

    @Test
    void aJudgementIsRecorded() {
        Reply reply = harbour.open().judge(ALICE, SECTION, true, null);

        verify(log)
                .judged(
                        new RecordedJudgement(
                                harbour.clock.instant(),
                                ALICE,
                                "star_charter",
                                SECTION,
                                true,
                                null));
        assertThat(PlainText.of(reply.message())).contains("ありがとうございます");
    }

    @Test
    void aPersonWhoPressesTwiceIsCountedOnce() {
        ChatService chat = harbour.open();
        chat.judge(ALICE, SECTION, false, null);
        chat.judge(ALICE, SECTION, false, null);
        chat.judge(BOB, SECTION, false, null);

        verify(log, times(2)).judged(any());
    }

    @Test
    void aSectionThatIsGoneIsPassedOver() {
        Reply reply = harbour.open().judge(ALICE, "0123456789", true, Locale.ENGLISH);

        assertThat(reply.language()).isEqualTo(Language.EN);
        assertThat(PlainText.of(reply.message())).contains("not recorded");
        verify(log, never()).judged(any());
    }

    @Test
    void judgementsCountAsRequests() {
        ChatService chat = harbour.limiter(origin -> Optional.of(Duration.ofSeconds(7))).open();

        assertThat(PlainText.of(chat.judge(ALICE, SECTION, true, null).message())).contains("7秒");
        verifyNoInteractions(log);
    }

    @Test
    void aLogThatFailsDoesNotReachThePerson() {
        doThrow(new IllegalStateException()).when(log).judged(any());

        Reply reply = harbour.open().judge(ALICE, SECTION, true, null);

        assertThat(PlainText.of(reply.message())).contains("記録されません");
    }
}
