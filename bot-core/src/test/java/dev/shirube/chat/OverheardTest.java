package dev.shirube.chat;

import static dev.shirube.chat.ChatFixture.ALICE;
import static dev.shirube.chat.ChatFixture.BOB;
import static dev.shirube.chat.ChatFixture.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.memory.RateLimiter;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.ChatResult.Answered;
import dev.shirube.chat.request.ChatResult.Duplicate;
import dev.shirube.chat.request.ChatResult.Overheard;
import dev.shirube.chat.request.Origin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said to nobody in particular gets an answer or nothing. */
class OverheardTest {

    private final List<RecordedQuestion> recorded = new ArrayList<>();
    private final ChatFixture fixture = new ChatFixture().log(recorded::add);

    @Test
    void aQuestionThatTheGuidesAnswerIsAnswered() {
        ChatResult result = fixture.open().handle(said("星図職人の年収は？", "Ev1"));

        assertThat(text(result)).contains(ChatFixture.STAR_SALARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "なるほど",
                "ありがとう！",
                "ランチ行きませんか？",
                "/help",
                "/jobs",
                "星図職人",
                "年収は？",
                "/nonsense"
            })
    void allElseIsLeftAlone(String words) {
        assertThat(fixture.open().handle(said(words, "Ev1"))).isInstanceOf(Overheard.class);
        assertThat(recorded).isEmpty();
    }

    @Test
    void whatIsLeftAloneChangesNothingThatIsRemembered() {
        ChatService chat = fixture.open();
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));
        chat.handle(said("樽職人の年収は？", "Ev1"));

        assertThat(text(chat.handle(ChatRequest.of(ALICE, "スキルは？"))))
                .contains(ChatFixture.STAR_SKILLS);
    }

    @Test
    void whatIsLeftAloneCanBeSaidToTheBotLater() {
        ChatService chat = fixture.open();
        assertThat(chat.handle(said("なるほど", "Ev1"))).isInstanceOf(Overheard.class);

        assertThat(chat.handle(asked("星図職人の年収は？", "Ev1"))).isInstanceOf(Answered.class);
        assertThat(chat.handle(asked("星図職人の年収は？", "Ev1"))).isInstanceOf(Duplicate.class);
    }

    @Test
    void whatIsAnsweredIsAnsweredOnce() {
        ChatService chat = fixture.open();
        assertThat(chat.handle(said("星図職人の年収は？", "Ev1"))).isInstanceOf(Answered.class);

        assertThat(chat.handle(said("星図職人の年収は？", "Ev1"))).isInstanceOf(Duplicate.class);
        assertThat(chat.handle(asked("星図職人の年収は？", "Ev1"))).isInstanceOf(Duplicate.class);
    }

    @Test
    void noExcuseIsOwedToThoseWhoHaveNotAsked() {
        RateLimiter strict = origin -> Optional.of(Duration.ofSeconds(1));

        assertThat(fixture.limiter(strict).open().handle(said("星図職人の年収は？", "Ev1")))
                .isInstanceOf(Overheard.class);
    }

    @Test
    void aConversationIsGoneOnWithByOthersWhoAreAPartOfIt() {
        ChatService chat = fixture.open();
        var thread = new Origin("web", "thread", "");
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？").around(thread));

        assertThat(text(chat.handle(ChatRequest.of(BOB, "スキルは？").around(thread))))
                .contains(ChatFixture.STAR_SKILLS);
    }

    @Test
    void whatAPersonHasTalkedOfGoesBeforeWhatOthersHave() {
        ChatService chat = fixture.open();
        var thread = new Origin("web", "thread", "");
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？").around(thread));
        chat.handle(ChatRequest.of(BOB, "月の庭師の年収は？").around(thread));

        assertThat(text(chat.handle(ChatRequest.of(ALICE, "スキルは？").around(thread))))
                .contains(ChatFixture.STAR_SKILLS);
    }

    @Test
    void aConversationGoesOnElsewhere() {
        ChatService chat = fixture.open();
        var below = new Origin("web", "below", "alice");
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));
        chat.talks().carryOn(ALICE, below);
        chat.handle(ChatRequest.of(ALICE, "月の庭師の年収は？"));

        assertThat(text(chat.handle(ChatRequest.of(below, "スキルは？"))))
                .contains(ChatFixture.STAR_SKILLS);
    }

    private static ChatRequest said(String text, String event) {
        return asked(text, event).onlyOverheard();
    }

    private static ChatRequest asked(String text, String event) {
        return new ChatRequest(ALICE, text, null, event, Set.of());
    }
}
