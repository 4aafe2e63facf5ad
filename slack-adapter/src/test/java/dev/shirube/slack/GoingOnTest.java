package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A conversation goes on wherever people go on with it. */
class GoingOnTest {

    private static final String QUESTION = "凧の仕立屋の年収は？";
    private static final String OTHER = "うわさ係の年収は？";

    @AutoClose
    private final Connected connected =
            new Connected(
                    new EdgeBot().chat(),
                    null,
                    Map.of("CPRIVATE", new PlaceRule(null, true, null, Set.of())));

    @Test
    void inTheThreadOfADirectMessage() {
        JsonObject question = connected.message("message", "DU1", "U1", QUESTION, connected.ts());
        connected.said(question, Map.of("channel_type", "im"));
        String answer = connected.slack.posted.getLast();
        connected.direct("U1", OTHER);

        for (String thread : List.of(answer, question.get("ts").getAsString())) {
            List<SentMessage> sent = directIn(thread, "スキルは？");
            assertThat(sent.getFirst().thread()).isEqualTo(thread);
            assertThat(shown(sent)).contains("糸目");
        }
    }

    @Test
    void inTheThreadOfADirectMessageThatIsForgotten() {
        connected.direct("U1", QUESTION);

        assertThat(shown(directIn("1600000000.000100", "スキルは？"))).contains("糸目");
    }

    @Test
    void inTheThreadOfADirectMessageWhoseButtonLedElsewhere() {
        SentMessage answer = connected.direct("U1", QUESTION).getFirst();
        String thread = connected.slack.posted.getLast();
        connected.press("U1", answer, "ask:x", "/salary rumour_clerk");

        assertThat(shown(directIn(thread, "スキルは？"))).contains("糸目");
    }

    @Test
    void afterAButtonOfTheHomeTab() {
        var payload = new JsonObject();
        payload.addProperty("type", "block_actions");
        payload.addProperty("trigger_id", "t1");
        payload.add("user", FakeSlack.object(Map.of("id", "U1")));
        payload.add("team", FakeSlack.object(Map.of("id", "T1")));
        payload.add("container", FakeSlack.object(Map.of("type", "view", "view_id", "V1")));
        var actions = new JsonArray();
        actions.add(
                FakeSlack.object(
                        Map.of(
                                "action_id", "ask:x",
                                "type", "button",
                                "value", "/salary kite_tailor")));
        payload.add("actions", actions);
        List<SentMessage> sent = connected.deliver("interactive", payload);
        assertThat(sent.getFirst().channel()).isEqualTo("U1");

        assertThat(shown(connected.direct("U1", "スキルは？"))).contains("糸目");
        assertThat(shown(directIn(connected.slack.posted.getFirst(), "スキルは？"))).contains("糸目");
    }

    @Test
    void afterTheWindowForAQuestion() {
        connected.askInWindow("U1", QUESTION);

        assertThat(shown(connected.direct("U1", "スキルは？"))).contains("糸目");
    }

    @Test
    void byASecondPersonInAThread() {
        String thread = connected.ts();
        connected.mention("C1", "U1", QUESTION, thread);

        assertThat(shown(connected.inThread("C1", "U2", "<@U0BOT> スキルは？", thread))).contains("糸目");
        assertThat(shown(connected.inThread("C1", "U2", "年収は？", thread))).contains("123 - 234");
    }

    @Test
    void byEachPersonWithWhatTheyHaveTalkedOf() {
        String thread = connected.ts();
        connected.mention("C1", "U1", QUESTION, thread);
        connected.inThread("C1", "U2", "<@U0BOT> " + OTHER, thread);

        assertThat(shown(connected.inThread("C1", "U1", "スキルは？", thread))).contains("糸目");
    }

    @Test
    void fromOnePrivateReplyAtTheTopOfAChannelToTheNext() {
        connected.mention("CPRIVATE", "U1", QUESTION, connected.ts());
        assertThat(shown(connected.mention("CPRIVATE", "U1", "スキルは？", connected.ts())))
                .contains("糸目");
        assertThat(shown(connected.command("CPRIVATE", "U1", "/shirube", "年収は？")))
                .contains("123 - 234");
    }

    @Test
    void aMentionAloneAnswersTheQuestionAboveInAThread() {
        connected.slack.thread =
                """
                [{"user": "U1", "ts": "1600000000.000100", "text": "凧の仕立屋の年収は？"},
                 {"user": "U2", "ts": "1600000000.000200", "text": "わからない…"},
                 {"user": "U2", "ts": "9999999999.000200", "text": "うわさ係の年収は？"}]
                """;

        List<SentMessage> sent = connected.inThread("C1", "U2", "<@U0BOT>", "1600000000.000100");

        assertThat(sent.getFirst().thread()).isEqualTo("1600000000.000100");
        assertThat(shown(sent)).contains("123 - 234");
        assertThat(shown(connected.inThread("C1", "U2", "スキルは？", "1600000000.000100")))
                .contains("糸目");
    }

    @Test
    void aMentionAloneAnswersTheQuestionAboveInAChannel() {
        String ts = "1700000100.000100";
        connected.slack.history =
                """
                [{"user": "U2", "ts": "1700000090.000100", "text": "誰か知ってる？"},
                 {"user": "U1", "ts": "1700000080.000100", "text": "凧の仕立屋の年収は？"},
                 {"user": "U0BOT", "bot_id": "B0", "ts": "1700000070.000100", "text": "x"},
                 {"user": "U1", "ts": "1700000060.000100", "text": "うわさ係の年収は？"}]
                """;

        List<SentMessage> sent = connected.mention("C1", "U2", "", ts);

        assertThat(sent.getFirst().thread()).isEqualTo(ts);
        assertThat(shown(sent)).contains("123 - 234");
    }

    @Test
    void aMentionAloneThatComesAsTwoEventsIsAnsweredOnce() {
        connected.slack.thread =
                """
                [{"user": "U1", "ts": "1600000000.000100", "text": "へえ"},
                 {"user": "U1", "ts": "1600000000.000200", "text": "凧の仕立屋の年収は？"}]
                """;
        JsonObject message = connected.message("message", "C1", "U2", "<@U0BOT>", connected.ts());
        Map<String, String> thread = Map.of("thread_ts", "1600000000.000100");
        assertThat(shown(connected.said(message, thread))).contains("123 - 234");

        JsonObject twin = message.deepCopy();
        twin.addProperty("type", "app_mention");
        assertThat(connected.said(twin, thread)).isEmpty();
    }

    @Test
    void aMentionAloneBelowWhatIsAnsweredOrOldOrNoQuestionTellsHowToAsk() {
        connected.slack.thread =
                """
                [{"user": "U1", "ts": "1600000000.000100", "text": "凧の仕立屋の年収は？"},
                 {"user": "U0BOT", "bot_id": "B0", "ts": "1600000000.000200", "text": "x"}]
                """;
        assertThat(shown(connected.inThread("C1", "U2", "<@U0BOT>", "1600000000.000100")))
                .contains("使い方");
        connected.slack.history =
                """
                [{"user": "U2", "ts": "1700000090.000100", "text": "カレーだった"},
                 {"bot_id": "B9", "user": "U9", "ts": "1700000090.0", "text": "凧の仕立屋の年収は？"},
                 {"user": "U1", "ts": "1600000080.000100", "text": "凧の仕立屋の年収は？"}]
                """;
        assertThat(shown(connected.mention("C1", "U2", "", "1700000100.000100"))).contains("使い方");
        connected.slack.fail("conversations.history", FakeSlack.Failure.error("missing_scope"));
        assertThat(shown(connected.mention("C1", "U2", "", "1700000101.000100"))).contains("使い方");
    }

    @Test
    void aMentionAloneBelowAQuestionThatTheGuidesDoNotAnswerSaysSo() {
        connected.slack.thread =
                "[{\"user\":\"U1\",\"ts\":\"1600000000.000100\",\"text\":\"パティシエの年収は？\"}]";

        assertThat(shown(connected.inThread("C1", "U2", "<@U0BOT>", "1600000000.000100")))
                .isNotEmpty()
                .doesNotContain("使い方");
    }

    private List<SentMessage> directIn(String thread, String text) {
        JsonObject message = connected.message("message", "DU1", "U1", text, connected.ts());
        return connected.said(message, Map.of("channel_type", "im", "thread_ts", thread));
    }

    private static String shown(List<SentMessage> sent) {
        assertThat(sent).hasSize(1);
        return Connected.shown(sent.getFirst()).text();
    }
}
