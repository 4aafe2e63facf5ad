package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.Action;
import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionsInMemory;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.function.Predicate;

/** Where words are kept, people write in a window what was wrong with an answer. */
class CommentTest {

    private static final Period EVER =
            new Period(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));

    private final QuestionsInMemory kept = new QuestionsInMemory(100, true);
    @AutoClose private final Connected connected = new Connected(EdgeBot.recording(kept).chat());

    private Sent press(Sent below, Predicate<Action> which) {
        for (JsonNode action : below.actions()) {
            if (which.test(Screen.stands(action))) {
                return connected.press("U1", below, action, "").getFirst();
            }
        }
        throw new AssertionError("there is no such button: " + below);
    }

    private Sent unhelpful() {
        Sent answer = connected.say("C1", "U1", "@shirube 凧の仕立屋の年収は？").getFirst();
        return press(
                answer,
                action -> action instanceof Action.Feedback feedback && !feedback.helpful());
    }

    private static boolean isOwnWords(Action action) {
        return action instanceof Action.Ask ask && ask.command().startsWith("/feedback words ");
    }

    @Test
    void whatIsWrittenIntoTheWindowIsKeptWithTheAnswer() {
        Sent window = press(unhelpful(), CommentTest::isOwnWords);

        assertThat(window.kind()).isEqualTo("dialog");
        JsonNode dialog = window.post().path("dialog");
        JsonNode input = dialog.path("elements").path(0);
        assertThat(dialog.path("title").asString()).isEqualTo("合わなかったところ");
        assertThat(input.path("optional").asBoolean()).isFalse();
        assertThat(input.path("max_length").asInt()).isEqualTo(300);
        String state = dialog.path("state").asString();
        assertThat(connected.submit("U9", state, "うそ")).isEmpty();
        assertThat(connected.status).isEqualTo(401);
        Sent noted = connected.submit("U1", state, "糸の値段が上がりました").getFirst();

        assertThat(noted.kind()).isEqualTo("ephemeral");
        assertThat(noted.message()).contains("記録しました");
        assertThat(kept.comments(EVER, 9))
                .extracting(Comment::guide, Comment::question, Comment::words)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "kite_tailor", "凧の仕立屋の年収は？", "糸の値段が上がりました"));
    }

    @Test
    void whereNoWindowOpensTheReasonsAreLeft() {
        Sent why = unhelpful();
        connected.server.dialogsOpen = false;

        Sent told = connected.press("U1", why, ownWords(why), "").getLast();

        assertThat(told.kind()).isEqualTo("ephemeral");
        assertThat(told.message()).contains("理由を選んで");
        assertThat(kept.comments(EVER, 9)).isEmpty();
    }

    private static JsonNode ownWords(Sent why) {
        for (JsonNode action : why.actions()) {
            if (isOwnWords(Screen.stands(action))) {
                return action;
            }
        }
        throw new AssertionError("there is no such button: " + why);
    }
}
