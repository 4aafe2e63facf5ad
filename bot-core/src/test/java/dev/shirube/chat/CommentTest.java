package dev.shirube.chat;

import static dev.shirube.chat.ChatFixture.ALICE;
import static dev.shirube.chat.ChatFixture.BOB;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shirube.chat.help.HelpForm;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where words are kept, whoever is not helped can say why in their own. */
class CommentTest {

    private static final String OWN_WORDS = "✏️ 自分の言葉で書く";

    private final KeptLog kept = new KeptLog(true);
    private final ChatService chat = new ChatFixture().log(kept).open();

    private static Reply ask(ChatService chat, String text) {
        return chat.handle(ChatRequest.of(ALICE, text)).toShow().orElseThrow();
    }

    /** Asks, presses 👎, and returns what can be said then. */
    private static List<Choice> reasons(ChatService chat, String question) {
        Choice unhelpful = chat.feedback(ask(chat, question)).getLast();
        return ask(chat, unhelpful.command()).choices();
    }

    private static Choice ownWords(ChatService chat, String question) {
        return reasons(chat, question).stream()
                .filter(choice -> choice.label().equals(OWN_WORDS))
                .findFirst()
                .orElseThrow();
    }

    private TextWindow window(String question) {
        return chat.window(ownWords(chat, question).command(), Language.JA).orElseThrow();
    }

    private String write(Origin who, TextWindow window, String text) {
        return ChatFixture.text(chat.written(ChatRequest.of(who, text), window.id()));
    }

    @Test
    void whatSomebodyWritesIsKeptWithTheSection() {
        TextWindow window = window("星図職人の年収は？");

        assertThat(write(ALICE, window, " 銀貨はもう七枚です ")).contains("記録しました");

        assertThat(kept.comments())
                .extracting(
                        RecordedFeedback::guide,
                        RecordedFeedback::section,
                        RecordedFeedback::helpful,
                        RecordedFeedback::comment)
                .containsExactly(tuple("star_charter", section(), false, "銀貨はもう七枚です"));
    }

    private static String section() {
        return ChatFixture.snapshot(ChatFixture.star(ChatFixture.STAR_SALARY))
                .guides()
                .getFirst()
                .sections()
                .getFirst()
                .id();
    }

    @Test
    void thatThereIsNoAnswerCanBeWrittenOf() {
        TextWindow window = window("獣医師の年収は？");

        write(ALICE, window, "動物病院で働く人のことです");

        assertThat(kept.comments())
                .extracting(
                        RecordedFeedback::guide,
                        RecordedFeedback::section,
                        RecordedFeedback::comment)
                .containsExactly(tuple(null, null, "動物病院で働く人のことです"));
    }

    @Test
    void whereWordsAreNotKeptNobodyIsAskedForAny() {
        var wordless = new KeptLog(false);
        ChatService other = new ChatFixture().log(wordless).open();

        assertThat(reasons(other, "星図職人の年収は？"))
                .extracting(Choice::label)
                .contains("情報が古い")
                .doesNotContain(OWN_WORDS);
        assertThat(other.window("/feedback words " + section(), Language.JA)).isEmpty();
        assertThat(
                        ChatFixture.text(
                                other.written(ChatRequest.of(ALICE, "古い"), "comment." + section())))
                .contains("残していない");
        assertThat(ChatFixture.text(other.handle(ChatRequest.of(ALICE, "/feedback words"))))
                .contains("残していない");
        assertThat(wordless.comments()).isEmpty();
    }

    @Test
    void whereNoWindowOpensTheReasonsAreLeft() {
        assertThat(ChatFixture.text(chat.handle(ChatRequest.of(ALICE, "/feedback words"))))
                .contains("理由を選んで");
        assertThat(kept.comments()).isEmpty();
    }

    @Test
    void whatIsTooLongIsNotCutInSilence() {
        TextWindow window = window("星図職人の年収は？");

        assertThat(write(ALICE, window, "古".repeat(301))).contains("300文字まで");
        assertThat(kept.comments()).isEmpty();
        assertThat(write(ALICE, window, "古".repeat(300))).contains("記録しました");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void nothingIsNoComment(String nothing) {
        assertThat(write(ALICE, window("星図職人の年収は？"), nothing)).contains("書かれていなかった");
        assertThat(kept.comments()).isEmpty();
    }

    @Test
    void distressIsAnsweredAndLeavesNoTrace() {
        TextWindow window = window("星図職人の年収は？");

        assertThat(write(ALICE, window, "もう死にたいです")).contains("つらい思い");
        assertThat(kept.comments()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"comment.nosuchsection", "comment.", "comment. x", "else"})
    void whatIsMadeUpIsKeptOfNothing(String id) {
        chat.written(ChatRequest.of(BOB, "うそ"), id);

        assertThat(kept.comments()).isEmpty();
    }

    @Test
    void writingCountsAsARequest() {
        ChatService tired =
                new ChatFixture()
                        .log(kept)
                        .limiter(origin -> Optional.of(Duration.ofSeconds(7)))
                        .open();

        assertThat(ChatFixture.text(tired.written(ChatRequest.of(ALICE, "古い"), "comment")))
                .contains("7秒");
        assertThat(kept.comments()).isEmpty();
    }

    @Test
    void whoeverIsForgottenHasWrittenNothing() {
        write(ALICE, window("星図職人の年収は？"), "古い");
        ask(chat, "/forget-me");

        assertThat(kept.comments()).isEmpty();
    }

    /** The narrowest platform takes titles of 24 characters. */
    @ParameterizedTest
    @EnumSource
    void theWordsOfTheWindowFitEveryPlatform(Language language) {
        TextWindow window = chat.window("/feedback words", language).orElseThrow();
        HelpForm form = window.form();

        assertThat(List.of(form.title(), form.label(), form.submit(), form.close()))
                .allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(24));
        assertThat(form.hint()).isNotBlank().hasSizeLessThanOrEqualTo(100);
        assertThat(window.required()).isTrue();
    }
}
