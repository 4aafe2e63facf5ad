package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.shirube.chat.history.Comment;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.QuestionsInMemory;
import dev.shirube.reply.Choice;
import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Where words are kept, people write in a window what was wrong with an answer. */
class CommentTest {

    private static final Period EVER =
            new Period(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));

    private final QuestionsInMemory kept = new QuestionsInMemory(100, true);
    @AutoClose private final Connected connected = new Connected(EdgeBot.recording(kept).chat());

    private SentMessage unhelpful() {
        SentMessage answer = connected.mention("C1", "U1", "凧の仕立屋の年収は？", connected.ts()).getFirst();
        String section =
                answer.blocks().toString().replaceFirst(".*\"value\":\"-([^\"]+)\".*", "$1");
        return connected.press("U1", answer, BlockAction.JUDGE, "-" + section).getFirst();
    }

    private List<SentMessage> ownWords(SentMessage why) {
        Choice choice =
                Connected.shown(why).choices().stream()
                        .filter(c -> c.label().contains("自分の言葉"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no such choice in " + why));
        return connected.press("U1", why, choice.id(), choice.command());
    }

    private List<SentMessage> submit(String metadata, String text) {
        var block = new JsonObject();
        block.add(
                "person-solution",
                FakeSlack.object(Map.of("type", "plain_text_input", "value", text)));
        var values = new JsonObject();
        values.add("person-solution", block);
        var state = new JsonObject();
        state.add("values", values);
        var view =
                FakeSlack.object(
                        Map.of(
                                "type", "modal",
                                "id", "V1",
                                "callback_id", "person-solution",
                                "private_metadata", metadata));
        view.add("state", state);
        var payload = FakeSlack.object(Map.of("type", "view_submission", "trigger_id", "t"));
        payload.add("user", FakeSlack.object(Map.of("id", "U1")));
        payload.add("team", FakeSlack.object(Map.of("id", "T1")));
        payload.add("view", view);
        return connected.deliver("interactive", payload);
    }

    @Test
    void whatIsWrittenIntoTheWindowIsKeptWithTheAnswer() {
        SentMessage window = ownWords(unhelpful()).getFirst();

        assertThat(window.method()).isEqualTo("views.open");
        JsonObject view = JsonParser.parseString(window.string("view")).getAsJsonObject();
        JsonObject block = view.getAsJsonArray("blocks").get(0).getAsJsonObject();
        assertThat(view.getAsJsonObject("title").get("text").getAsString()).isEqualTo("合わなかったところ");
        assertThat(block.get("optional").getAsBoolean()).isFalse();
        assertThat(block.getAsJsonObject("element").get("max_length").getAsInt()).isEqualTo(300);
        SentMessage noted =
                submit(view.get("private_metadata").getAsString(), "糸の値段が上がりました").getFirst();

        assertThat(noted.method()).isEqualTo("chat.postEphemeral");
        assertThat(Connected.shown(noted).text()).contains("記録しました");
        assertThat(kept.comments(EVER, 9))
                .extracting(Comment::guide, Comment::question, Comment::words)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "kite_tailor", "凧の仕立屋の年収は？", "糸の値段が上がりました"));
    }

    @Test
    void whereNoWindowOpensTheReasonsAreLeft() {
        SentMessage why = unhelpful();
        connected.slack.fail("views.open", FakeSlack.Failure.error("expired_trigger_id"));

        SentMessage told = ownWords(why).getLast();

        assertThat(Connected.shown(told).text()).contains("理由を選んで");
        assertThat(kept.comments(EVER, 9)).isEmpty();
    }
}
