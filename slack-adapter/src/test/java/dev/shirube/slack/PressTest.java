package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What is pressed works for everybody, everywhere and later, and is nothing but a question. */
class PressTest {

    private static final String QUESTION = "凧の仕立屋の年収は？";

    @AutoClose private final Connected connected = new Connected(new EdgeBot().chat());

    @Test
    void aCommandAnswersTheAskerAloneWhoCanShareIt() {
        SentMessage reply = connected.command("C1", "U1", "/salary", "kite_tailor").getFirst();
        assertThat(reply.string("response_type")).isEqualTo("ephemeral");

        JsonObject share = button(reply, BlockAction.SHARE);
        assertThat(share.getAsJsonObject("text").get("text").getAsString()).isEqualTo("チャンネルに共有");
        SentMessage shared =
                connected
                        .press("U1", reply, BlockAction.SHARE, share.get("value").getAsString())
                        .getFirst();

        assertThat(shared.string("response_type")).isEqualTo("in_channel");
        assertThat(Connected.shown(shared).text()).contains("123 - 234");
        assertThat(actions(shared)).doesNotContain(BlockAction.SHARE);
    }

    @Test
    void aButtonBelowAReplyInAChannelWorksForOthersInItsThread() {
        String ts = connected.ts();
        SentMessage reply = connected.mention("C1", "U1", QUESTION, ts).getFirst();

        SentMessage next = connected.press("U2", reply, "ask:x", "/skills kite_tailor").getFirst();

        assertThat(next.thread()).isEqualTo(ts);
        assertThat(Connected.shown(next).text()).contains("糸目");
    }

    @Test
    void aForgedButtonCanOnlyAskSomething() {
        SentMessage reply = connected.direct("U1", QUESTION).getFirst();

        assertThat(connected.press("U1", reply, "ask:x", "<!channel>"))
                .singleElement()
                .satisfies(sent -> assertThat(Connected.shown(sent).pings()).isEmpty());
        assertThat(connected.press("U1", reply, "ask:x", "年収".repeat(EdgeBot.MAX_LENGTH)))
                .singleElement()
                .satisfies(sent -> assertThat(sent.string("text")).contains("300文字まで"));
        assertThat(connected.press("U1", reply, "delete", "everything")).isEmpty();
        assertThat(connected.press("U1", reply, BlockAction.MORE, "p0 /help")).isEmpty();
        assertThat(connected.press("U1", reply, BlockAction.MORE, "p999 /help")).hasSize(1);
        assertThat(connected.press("U1", reply, BlockAction.JUDGE, "+nothing")).hasSize(1);
    }

    @Test
    void aJudgementIsThankedForInPrivate() {
        SentMessage reply = connected.mention("C1", "U1", QUESTION, connected.ts()).getFirst();

        SentMessage thanks =
                connected.press("U2", reply, BlockAction.JUDGE, judgement(reply)).getFirst();

        assertThat(thanks.method()).isEqualTo("chat.postEphemeral");
    }

    @Test
    void whatIsPressedWorksAfterARestartAndOnAnotherInstance() {
        SentMessage answer = connected.command("C1", "U1", "/salary", "kite_tailor").getFirst();
        SentMessage duties = connected.direct("U1", "/duties echo_archivist").getFirst();
        String whole = "/section " + judgement(duties).substring(1);
        SentMessage begun = connected.direct("U1", whole).getFirst();
        assertThat(value(begun, BlockAction.MORE)).isEqualTo("p2 " + whole);

        try (var other = new Connected(new EdgeBot().chat())) {
            for (String command : List.of("/skills kite_tailor", "/job kite_tailor")) {
                assertSame(other, answer, "ask:x", command);
                assertSame(other, answer, BlockAction.MENU, command);
            }
            assertSame(other, answer, BlockAction.SHARE, value(answer, BlockAction.SHARE));
            assertSame(other, begun, BlockAction.MORE, value(begun, BlockAction.MORE));
            assertSame(other, answer, BlockAction.JUDGE, judgement(answer));
        }
    }

    /** Presses something here and elsewhere. */
    private void assertSame(Connected other, SentMessage below, String id, String value) {
        SentMessage here = connected.press("U1", below, id, value).getFirst();
        SentMessage there = other.press("U1", below, id, value).getFirst();

        assertThat(there).isEqualTo(here);
        assertThat(Connected.shown(there).text()).isNotBlank();
    }

    private static String value(SentMessage sent, String id) {
        return button(sent, id).get("value").getAsString();
    }

    /** Returns what says that a message helped. */
    private static String judgement(SentMessage sent) {
        String json = sent.blocks().toString();
        assertThat(json).contains("feedback_buttons");
        return json.replaceFirst(".*\"value\":\"(\\+[^\"]+)\".*", "$1");
    }

    private static List<String> actions(SentMessage sent) {
        return sent.elements().stream().map(e -> e.get("action_id").getAsString()).toList();
    }

    private static JsonObject button(SentMessage sent, String id) {
        return sent.element(id).orElseThrow();
    }
}
