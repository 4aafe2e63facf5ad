package dev.shirube.chat;

import static dev.shirube.chat.Harbour.ALICE;
import static dev.shirube.chat.Harbour.BOB;
import static dev.shirube.chat.Harbour.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatResult.Answered;
import dev.shirube.chat.ChatResult.Duplicate;
import dev.shirube.chat.ChatResult.Overheard;

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
    private final Harbour harbour = new Harbour().log(recorded::add);

    @Test
    void aQuestionThatTheGuidesAnswerIsAnswered() {
        ChatResult result = harbour.open().handle(said("星図職人の年収は？", "Ev1"));

        assertThat(text(result)).contains(Harbour.STAR_SALARY);
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
        assertThat(harbour.open().handle(said(words, "Ev1"))).isInstanceOf(Overheard.class);
        assertThat(recorded).isEmpty();
    }

    @Test
    void whatIsLeftAloneChangesNothingThatIsRemembered() {
        ChatService chat = harbour.open();
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));
        chat.handle(said("樽職人の年収は？", "Ev1"));

        assertThat(text(chat.handle(ChatRequest.of(ALICE, "スキルは？")))).contains(Harbour.STAR_SKILLS);
    }

    @Test
    void whatIsLeftAloneCanBeSaidToTheBotLater() {
        ChatService chat = harbour.open();
        assertThat(chat.handle(said("なるほど", "Ev1"))).isInstanceOf(Overheard.class);

        assertThat(chat.handle(asked("星図職人の年収は？", "Ev1"))).isInstanceOf(Answered.class);
        assertThat(chat.handle(asked("星図職人の年収は？", "Ev1"))).isInstanceOf(Duplicate.class);
    }

    @Test
    void whatIsAnsweredIsAnsweredOnce() {
        ChatService chat = harbour.open();
        assertThat(chat.handle(said("星図職人の年収は？", "Ev1"))).isInstanceOf(Answered.class);

        assertThat(chat.handle(said("星図職人の年収は？", "Ev1"))).isInstanceOf(Duplicate.class);
        assertThat(chat.handle(asked("星図職人の年収は？", "Ev1"))).isInstanceOf(Duplicate.class);
    }

    @Test
    void noExcuseIsOwedToThoseWhoHaveNotAsked() {
        RateLimiter strict = origin -> Optional.of(Duration.ofSeconds(1));

        assertThat(harbour.limiter(strict).open().handle(said("星図職人の年収は？", "Ev1")))
                .isInstanceOf(Overheard.class);
    }

    @Test
    void aConversationIsGoneOnWithByOthersWhoAreAPartOfIt() {
        ChatService chat = harbour.open();
        var thread = new Origin("web", "thread", "");
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？").around(thread));

        assertThat(text(chat.handle(ChatRequest.of(BOB, "スキルは？").around(thread))))
                .contains(Harbour.STAR_SKILLS);
    }

    @Test
    void whatAPersonHasTalkedOfGoesBeforeWhatOthersHave() {
        ChatService chat = harbour.open();
        var thread = new Origin("web", "thread", "");
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？").around(thread));
        chat.handle(ChatRequest.of(BOB, "月の庭師の年収は？").around(thread));

        assertThat(text(chat.handle(ChatRequest.of(ALICE, "スキルは？").around(thread))))
                .contains(Harbour.STAR_SKILLS);
    }

    @Test
    void aConversationGoesOnElsewhere() {
        ChatService chat = harbour.open();
        var below = new Origin("web", "below", "alice");
        chat.handle(ChatRequest.of(ALICE, "星図職人の年収は？"));
        chat.carryOn(ALICE, below);
        chat.handle(ChatRequest.of(ALICE, "月の庭師の年収は？"));

        assertThat(text(chat.handle(ChatRequest.of(below, "スキルは？")))).contains(Harbour.STAR_SKILLS);
    }

    private static ChatRequest said(String text, String event) {
        return asked(text, event).onlyOverheard();
    }

    private static ChatRequest asked(String text, String event) {
        return new ChatRequest(ALICE, text, null, event, Set.of());
    }
}
