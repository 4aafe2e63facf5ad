package dev.shirube.chat;

import static dev.shirube.chat.ChatFixture.ALICE;
import static dev.shirube.chat.ChatFixture.BOB;
import static dev.shirube.chat.ChatFixture.MOON_SKILLS;
import static dev.shirube.chat.ChatFixture.STAR_SALARY;
import static dev.shirube.chat.ChatFixture.STAR_SKILLS;
import static dev.shirube.chat.ChatFixture.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.memory.ConversationStore;
import dev.shirube.chat.memory.ConversationsInMemory;
import dev.shirube.chat.memory.Rate;
import dev.shirube.chat.memory.TokenBuckets;
import dev.shirube.chat.request.Asked;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.ChatResult.Answered;
import dev.shirube.chat.request.ChatResult.Duplicate;
import dev.shirube.chat.request.ChatResult.Refusal;
import dev.shirube.chat.request.ChatResult.Refused;
import dev.shirube.chat.request.Origin;
import dev.shirube.reply.Reply;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

class ChatServiceTest {

    private final ChatFixture fixture = new ChatFixture();

    @Test
    void aQuestionIsAnsweredWordForWord() {
        ChatResult result = fixture.open().handle(ChatRequest.of(ALICE, "星図職人の年収は？"));

        assertThat(result).isInstanceOf(Answered.class);
        assertThat(text(result)).contains(STAR_SALARY);
    }

    @Test
    void aQuestionGoesOnWhereTheLastOneEnded() {
        ChatService chat = fixture.open();
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));

        assertThat(text(chat.handle(ChatRequest.of(ALICE, "じゃあスキルは？")))).contains(STAR_SKILLS);
    }

    @Test
    void peopleInOnePlaceHaveConversationsOfTheirOwn() {
        ChatService chat = fixture.open();
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));
        chat.handle(ChatRequest.of(BOB, "月の庭師の年収は？"));

        assertThat(text(chat.handle(ChatRequest.of(ALICE, "じゃあスキルは？")))).contains(STAR_SKILLS);
        assertThat(text(chat.handle(ChatRequest.of(BOB, "じゃあスキルは？")))).contains(MOON_SKILLS);
    }

    @Test
    void onePersonHasAConversationOfItsOwnInEveryPlace() {
        ChatService chat = fixture.open();
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));
        var elsewhere = new Origin("web", "lighthouse", "alice");

        assertThat(chat.handle(ChatRequest.of(elsewhere, "じゃあスキルは？")))
                .extracting(ChatServiceTest::outcome)
                .isEqualTo(Outcome.CLARIFY);
    }

    @Test
    void aConversationIsForgottenAfterAWhile() {
        ChatService chat = fixture.open();
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));
        fixture.clock.pass(ConversationsInMemory.EXPIRY);

        assertThat(outcome(chat.handle(ChatRequest.of(ALICE, "じゃあスキルは？"))))
                .isEqualTo(Outcome.CLARIFY);
    }

    @Test
    void aConversationAboutAGuideThatIsGoneDoesNotFail() {
        Deque<Snapshot> editions = new ArrayDeque<>();
        editions.add(ChatFixture.snapshot(ChatFixture.star(STAR_SALARY), ChatFixture.moon()));
        ChatService chat = fixture.guides(editions::getLast).open();
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));
        editions.add(ChatFixture.snapshot(ChatFixture.moon()));

        assertThat(chat.handle(ChatRequest.of(ALICE, "じゃあスキルは？"))).isInstanceOf(Answered.class);
    }

    @Test
    void aRequestAsksForTheGuidesOnce() {
        var asked = new ArrayList<Snapshot>();
        Snapshot snapshot = ChatFixture.snapshot(ChatFixture.moon());
        ChatService chat =
                fixture.guides(
                                () -> {
                                    asked.add(snapshot);
                                    return snapshot;
                                })
                        .open();

        chat.handle(ChatRequest.of(ALICE, "月の庭師の年収は？"));

        assertThat(asked).hasSize(1);
    }

    @Test
    void anEventThatIsDeliveredTwiceIsRepliedToOnce() {
        ChatService chat = fixture.open();
        var event = new ChatRequest(ALICE, "星図職人の年収は？", null, "Ev1", Set.of());

        assertThat(chat.handle(event)).isInstanceOf(Answered.class);
        ChatResult again = chat.handle(event);
        assertThat(again).isInstanceOf(Duplicate.class);
        assertThat(again.toShow()).isEmpty();
    }

    @Test
    void theSameWordsInAnotherEventAreAnsweredAgain() {
        ChatService chat = fixture.open();
        chat.handle(new ChatRequest(ALICE, "星図職人の年収は？", null, "Ev1", Set.of()));

        assertThat(chat.handle(new ChatRequest(ALICE, "星図職人の年収は？", null, "Ev2", Set.of())))
                .isInstanceOf(Answered.class);
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithTheLimit() {
        ChatService chat = fixture.settings(10, 1, Duration.ZERO).open();

        ChatResult result = chat.handle(ChatRequest.of(ALICE, "あ".repeat(11)));

        assertThat(result)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(Refused::refusal)
                .isEqualTo(Refusal.TOO_LONG);
        assertThat(text(result)).contains("10文字まで");
    }

    @Test
    void theLengthIsCountedInCharactersAsPeopleSeeThem() {
        ChatService chat = fixture.settings(10, 1, Duration.ZERO).open();

        assertThat(chat.handle(ChatRequest.of(ALICE, "💰".repeat(10))))
                .isInstanceOf(Answered.class);
    }

    @Test
    void whoeverAsksTooOftenIsToldHowLongToWait() {
        var rate = new Rate(2, Duration.ofSeconds(30));
        ChatService chat =
                fixture.limiter(
                                new TokenBuckets(
                                        fixture.clock,
                                        rate,
                                        new Rate(9, Duration.ofSeconds(1)),
                                        new Rate(9, Duration.ofSeconds(1)),
                                        9))
                        .open();
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));

        ChatResult third = chat.handle(ChatRequest.of(ALICE, "What does a star charter earn?"));

        assertThat(third)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .returns(Refusal.TOO_MANY, Refused::refusal)
                .returns(Duration.ofSeconds(30), Refused::retryAfter);
        assertThat(text(third)).contains("try again in 30 seconds");
        fixture.clock.pass(Duration.ofSeconds(30));
        assertThat(chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"))).isInstanceOf(Answered.class);
    }

    @Test
    void aConversationIsTheSameWhicheverCommunityItIsReportedFrom() {
        ChatService chat = fixture.open();
        var harbourSide = new Origin("web", "harbour", "pier", "alice");
        var lagoonSide = new Origin("web", "lagoon", "pier", "alice");
        chat.handle(ChatRequest.of(harbourSide, "星図職人の年収は？"));

        assertThat(text(chat.handle(ChatRequest.of(lagoonSide, "スキルは？")))).contains(STAR_SKILLS);
    }

    @Test
    void emptyWordsAreAnsweredToo() {
        assertThat(fixture.open().handle(ChatRequest.of(ALICE, " \n")))
                .isInstanceOf(Answered.class);
    }

    @Test
    void anAbbreviationTellsNoLanguage() {
        ChatService chat = fixture.open();

        assertThat(language(chat, "CTO", null)).isEqualTo(Language.JA);
        assertThat(language(chat, "VPoE?", null)).isEqualTo(Language.JA);
        assertThat(language(chat, "CTO / EM", null)).isEqualTo(Language.JA);
        assertThat(language(chat, "salary of a CTO", null)).isEqualTo(Language.EN);
        assertThat(language(chat, "Cooper", null)).isEqualTo(Language.EN);
    }

    @Test
    void theLanguageOfThePersonGoesBeforeThatOfTheQuestion() {
        ChatService chat = fixture.open();

        assertThat(language(chat, "星図職人の年収は？", Locale.forLanguageTag("en-GB")))
                .isEqualTo(Language.EN);
        assertThat(language(chat, "What does a cooper earn?", Locale.JAPAN)).isEqualTo(Language.JA);
    }

    @Test
    void whoeverHasSetALanguageThatTheBotDoesNotSpeakIsSpokenToInEnglish() {
        ChatService chat = fixture.open();

        for (Locale locale : List.of(Locale.GERMAN, Locale.FRENCH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(language(chat, "What does a cooper earn?", locale)).isEqualTo(Language.EN);
            assertThat(language(chat, "/salary star_charter", locale)).isEqualTo(Language.EN);
            assertThat(language(chat, "星図職人の年収は？", locale)).isEqualTo(Language.EN);
            assertThat(chat.language("", locale)).isEqualTo(Language.EN);
        }
        assertThat(chat.language("", null)).isEqualTo(Language.JA);
        assertThat(chat.language("", Locale.ROOT)).isEqualTo(Language.JA);
    }

    @Test
    void aCommandIsAnsweredInTheLanguageSpokenBefore() {
        ChatService chat = fixture.fallback(Language.EN).open();
        assertThat(language(chat, "/salary star_charter", null)).isEqualTo(Language.EN);

        assertThat(language(chat, "星図職人の年収は？", null)).isEqualTo(Language.JA);
        assertThat(language(chat, "/salary moon_gardener", null)).isEqualTo(Language.JA);
        assertThat(language(chat, "?", null)).isEqualTo(Language.JA);
    }

    @Test
    void whatIsRecordedIsWhatWasAskedForAndWhatCameOfIt() {
        QuestionLog log = mock();
        ChatService chat = fixture.log(log).open();
        Snapshot guides = ChatFixture.snapshot(ChatFixture.star(STAR_SALARY));
        String section = guides.guides().getFirst().sections().getFirst().id();

        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));

        ArgumentCaptor<RecordedQuestion> recorded = ArgumentCaptor.captor();
        verify(log).record(recorded.capture());
        assertThat(recorded.getValue().confidence()).isBetween(0.5, 1.0);
        assertThat(recorded.getValue())
                .isEqualTo(
                        new RecordedQuestion(
                                fixture.clock.instant(),
                                ALICE,
                                Language.JA,
                                new Asked("星図職人の年収は？", "star_charter", "salary"),
                                Outcome.ANSWER,
                                null,
                                "star_charter",
                                section,
                                recorded.getValue().confidence(),
                                null,
                                null));
        verifyNoMoreInteractions(log);
    }

    @Test
    void aRefusalIsNotRecordedAsAQuestion() {
        QuestionLog log = mock();
        fixture.log(log).settings(1, 1, Duration.ZERO).open().handle(ChatRequest.of(ALICE, "年収"));

        verifyNoMoreInteractions(log);
    }

    @Test
    void whatIsRecordedTellsWhyThereIsNoAnswer() {
        var recorded = new ArrayList<RecordedQuestion>();
        ChatService chat = fixture.log(recorded::add).open();

        chat.handle(ChatRequest.of(ALICE, "獣医師の年収は？"));
        chat.handle(ChatRequest.of(ALICE, "幽霊エンジニアの年収は？"));
        chat.handle(ChatRequest.of(BOB, "年収は？"));

        assertThat(recorded)
                .extracting(
                        RecordedQuestion::outcome,
                        RecordedQuestion::reason,
                        question -> question.asked().job(),
                        question -> question.asked().topic())
                .containsExactly(
                        tuple(Outcome.NONE, "job-not-covered", "獣医師", "salary"),
                        // No list has it: it is the person's own wording.
                        tuple(Outcome.NONE, "job-not-covered", null, "salary"),
                        tuple(Outcome.CLARIFY, "job", null, "salary"));
    }

    @Test
    void whatIsRecordedShowsNeitherPersonNorWordsInALog() {
        var recorded = new ArrayList<RecordedQuestion>();
        fixture.log(recorded::add).open().handle(ChatRequest.of(ALICE, "秘密の年収は？"));

        assertThat(recorded.getFirst().toString() + recorded.getFirst().asked())
                .doesNotContain("秘密", "alice");
    }

    @Test
    void aRequestDoesNotShowItsWordsInALog() {
        assertThat(ChatRequest.of(ALICE, "秘密の質問").toString()).doesNotContain("秘密", "alice");
    }

    @Test
    void aRefusedRequestLeavesTheConversationAlone() {
        ConversationStore store = mock();
        fixture.conversations(store)
                .limiter(origin -> Optional.of(Duration.ofSeconds(1)))
                .open()
                .handle(ChatRequest.of(ALICE, "年収"));

        verify(store, never()).save(any(), any());
    }

    private static Outcome outcome(ChatResult result) {
        return result.toShow().map(Reply::outcome).orElseThrow();
    }

    private static Language language(ChatService chat, String text, @Nullable Locale locale) {
        List<Reply> replies =
                chat.handle(new ChatRequest(ALICE, text, locale, null, Set.of())).toShow().stream()
                        .toList();
        return replies.getFirst().language();
    }
}
