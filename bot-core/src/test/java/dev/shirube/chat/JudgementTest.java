package dev.shirube.chat;

import static dev.shirube.chat.ChatFixture.ALICE;
import static dev.shirube.chat.ChatFixture.BOB;
import static dev.shirube.chat.ChatFixture.STAR_SALARY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.chat.feedback.Comments;
import dev.shirube.chat.feedback.Feedback;
import dev.shirube.chat.feedback.FeedbackCommand;
import dev.shirube.chat.feedback.FeedbackRecorder;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.log.Complaint;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.memory.RunnersUp;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.content.PlainText;
import dev.shirube.guide.Guide;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

class JudgementTest {

    private static final String SECTION =
            ChatFixture.snapshot(ChatFixture.star(STAR_SALARY))
                    .guides()
                    .getFirst()
                    .sections()
                    .getFirst()
                    .id();

    private final QuestionLog log = mock();
    private final ChatFixture fixture = new ChatFixture().log(log);

    @BeforeEach
    void keep() {
        when(log.keepsJudgements()).thenReturn(true);
    }

    @Test
    void whoSaysThatItIsOutOfDateIsToldWhoLooksAfterTheGuide() {
        Guide owned = ChatFixture.owned("<@U012> 花子");
        String section = owned.sections().getFirst().id();
        ChatService chat = fixture.guides(() -> ChatFixture.snapshot(owned)).open();

        chat.judge(ALICE, section, false, Locale.JAPANESE);
        assertThat(said(chat, outOfDate(section))).contains("このガイドの担当は <@U012> 花子 です。");
        assertThat(said(chat, new FeedbackCommand(section, false, Complaint.INCOMPLETE).text()))
                .doesNotContain("担当");
        assertThat(said(new ChatFixture().log(log).open(), outOfDate(SECTION)))
                .doesNotContain("担当");
    }

    private static String outOfDate(String section) {
        return new FeedbackCommand(section, false, Complaint.OUT_OF_DATE).text();
    }

    private static String said(ChatService chat, String text) {
        return ChatFixture.text(
                chat.handle(new ChatRequest(ALICE, text, Locale.JAPANESE, null, Set.of())));
    }

    @Test
    void nobodyIsThankedForAJudgementThatIsNotKept() {
        ChatService chat = new ChatFixture().open();

        assertThat(PlainText.of(chat.judge(ALICE, SECTION, true, null).message()))
                .isEqualTo("お役に立ててよかったです。（この評価は記録されません）");
        assertThat(PlainText.of(chat.judge(ALICE, SECTION, false, Locale.ENGLISH).message()))
                .contains("This is not recorded.");
    }

    @Test
    void aJudgementIsRecorded() {
        Reply reply = fixture.open().judge(ALICE, SECTION, true, null);

        verify(log)
                .judged(
                        new RecordedFeedback(
                                fixture.clock.instant(),
                                ALICE,
                                "star_charter",
                                SECTION,
                                true,
                                null));
        assertThat(PlainText.of(reply.message())).contains("ありがとうございます");
    }

    @Test
    void aPersonWhoPressesTwiceIsCountedOnce() {
        ChatService chat = fixture.open();
        chat.judge(ALICE, SECTION, false, null);
        chat.judge(ALICE, SECTION, false, null);
        chat.judge(BOB, SECTION, false, null);

        verify(log, times(2)).judged(any());
    }

    @Test
    void aSectionThatIsGoneIsPassedOver() {
        Reply reply = fixture.open().judge(ALICE, "0123456789", true, Locale.ENGLISH);

        assertThat(reply.language()).isEqualTo(Language.EN);
        assertThat(PlainText.of(reply.message())).contains("not recorded");
        verify(log, never()).judged(any());
    }

    @Test
    void judgementsCountAsRequests() {
        ChatService chat = fixture.limiter(origin -> Optional.of(Duration.ofSeconds(7))).open();

        assertThat(PlainText.of(chat.judge(ALICE, SECTION, true, null).message())).contains("7秒");
        verifyNoInteractions(log);
    }

    @Test
    void aLogThatFailsDoesNotReachThePerson() {
        doThrow(new IllegalStateException()).when(log).judged(any());

        Reply reply = fixture.open().judge(ALICE, SECTION, true, null);

        assertThat(PlainText.of(reply.message())).contains("記録されません");
    }

    private static String message(Reply reply) {
        return PlainText.of(reply.message());
    }

    private static List<String> labels(Reply reply) {
        return reply.choices().stream().map(Choice::label).toList();
    }

    private Reply press(ChatService chat, Reply reply, String label) {
        String command =
                reply.choices().stream()
                        .filter(choice -> choice.label().equals(label))
                        .findFirst()
                        .orElseThrow()
                        .command();
        return chat.handle(ChatRequest.of(ALICE, command)).toShow().orElseThrow();
    }

    @Test
    void whoeverIsNotHelpedIsAskedWhyOnceAndThankedOnce() {
        ChatService chat = fixture.open();
        Reply why = chat.judge(ALICE, SECTION, false, null);

        assertThat(message(why)).contains("ありがとうございます", "どこが合いませんでしたか");
        assertThat(labels(why)).startsWith("項目が違う", "情報が古い", "情報が足りない", "聞きたいことと違う");

        Reply noted = press(chat, why, "情報が古い");
        assertThat(message(noted)).isEqualTo("ガイドを書く人に伝わるよう、記録しました。");
        assertThat(noted.choices()).isEmpty();
        verify(log)
                .judged(
                        new RecordedFeedback(
                                fixture.clock.instant(),
                                ALICE,
                                "star_charter",
                                SECTION,
                                false,
                                Complaint.OUT_OF_DATE));
        assertThat(message(press(chat, why, "情報が古い"))).isEqualTo("すでに教えていただいています。");
        assertThat(message(chat.judge(ALICE, SECTION, false, null))).isEqualTo("すでに教えていただいています。");
        verify(log, times(2)).judged(any());
    }

    @Test
    void whoeverIsNotHelpedIsOfferedWhatElseCouldHaveBeenMeant() {
        Snapshot guides = ChatFixture.snapshot(ChatFixture.star(STAR_SALARY), ChatFixture.moon());
        var runnersUp = new RunnersUp(fixture.clock);
        runnersUp.remember(
                ALICE,
                new Answer.Found(
                        List.of(candidate(guides, "star_charter")),
                        List.of(
                                candidate(guides, "star_charter"),
                                candidate(guides, "moon_gardener"))));
        ChatPorts memory = ChatFixture.ports(fixture.clock);
        var feedback =
                new Feedback(
                        () -> guides,
                        new Messages(),
                        new FeedbackRecorder(() -> guides, memory, fixture.clock),
                        runnersUp,
                        HelpDesk.NONE,
                        new Comments(
                                new FeedbackRecorder(() -> guides, memory, fixture.clock),
                                memory.log()));

        Reply reply = feedback.reply(ALICE, new FeedbackCommand(SECTION, false, null), Language.JA);

        assertThat(reply.choices())
                .extracting(Choice::command)
                .containsExactly("/salary moon_gardener");
    }

    private static Candidate candidate(Snapshot guides, String slug) {
        Guide guide = guides.guide(slug).orElseThrow();
        return new Candidate(guide, guide.sections().getFirst(), null, 0.7);
    }

    @Test
    void whereNothingIsRememberedTheContentsOfTheGuideAreOffered() {
        Reply why = fixture.open().judge(ALICE, SECTION, false, null);

        assertThat(why.choices().getLast().command()).isEqualTo("/job star_charter");
    }

    @Test
    void thatThereIsNoAnswerCanBeJudgedToo() {
        ChatService chat = fixture.open();
        Reply none = chat.handle(ChatRequest.of(ALICE, "獣医師の年収は？")).toShow().orElseThrow();

        assertThat(chat.feedback(none)).extracting(Choice::label).containsExactly("👎 違う");
        Reply why = press(chat, withFeedback(chat, none), "👎 違う");
        assertThat(labels(why)).containsExactly("情報が足りない", "聞きたいことと違う");
        press(chat, why, "情報が足りない");
        verify(log)
                .judged(
                        new RecordedFeedback(
                                fixture.clock.instant(),
                                ALICE,
                                null,
                                null,
                                false,
                                Complaint.INCOMPLETE));
    }

    @Test
    void nobodyIsAskedForWhatIsNotKept() {
        ChatService chat = new ChatFixture().open();
        Reply answer = chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？")).toShow().orElseThrow();

        assertThat(chat.feedback(answer)).isEmpty();
        assertThat(labels(chat.judge(ALICE, SECTION, false, null)))
                .doesNotContain("情報が古い")
                .isNotEmpty();
    }

    @Test
    void whatIsToldOfAnAnswerIsNoQuestion() {
        ChatService chat = fixture.open();
        chat.handle(ChatRequest.of(ALICE, "/feedback good " + SECTION));

        verify(log, never()).record(any());
        assertThat(FeedbackCommand.read("/feedback form for managers")).isEmpty();
        assertThat(FeedbackCommand.read("/feedback good " + SECTION))
                .contains(new FeedbackCommand(SECTION, true, null));
    }

    private static Reply withFeedback(ChatService chat, Reply reply) {
        return new Reply(
                reply.outcome(),
                reply.language(),
                reply.title(),
                reply.message(),
                reply.quotes(),
                chat.feedback(reply));
    }
}
