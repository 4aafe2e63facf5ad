package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.adapter.community.CommunityRule.Mode;
import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** In channels where the operator wants it the bot answers without being called, and gets out. */
class CommunityTest {

    private static final String QUESTION = "凧の仕立屋の年収はいくらですか？";
    private static final String AUTO = "C0AUTO";
    private static final String OFFER = "C0OFFER";
    private static final String PRIVATE = "C0PRIVATE";

    @AutoClose
    private final Connected connected =
            Connected.joiningIn(
                    new EdgeBot().chat(),
                    Map.of(
                            AUTO, rule(Mode.AUTO_ANSWER, false),
                            OFFER, rule(Mode.REACTION, false),
                            PRIVATE, rule(Mode.REACTION, true)));

    private static CommunityRule rule(Mode mode, boolean privately) {
        return new CommunityRule(mode, false, privately, null);
    }

    @Test
    void aQuestionIsAnsweredInItsThreadAndTheAnswerSaysThatNobodyCalledForIt() {
        String ts = connected.ts();

        SentMessage answer = only(said(AUTO, "U1", QUESTION, ts));

        assertThat(answer.method()).isEqualTo("chat.postMessage");
        assertThat(answer.thread()).isEqualTo(ts);
        assertThat(Connected.shown(answer).text()).contains("呼ばれていませんが", "123 - 234");
        assertThat(answer.blocks().toString()).contains("\"action_id\":\"withdraw\"", "不要なので消す");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "おはようございます",
                "凧の仕立屋の年収いいなあ",
                "田中さん、凧の仕立屋の面接どうでした？",
                "うちの凧の仕立屋って今日来てる？",
                "凧の仕立屋の年収はいくらですか？ https://example.com/a",
                "パティシエの年収はいくらですか？",
                "/salary kite_tailor",
                "<@U7> 凧の仕立屋の年収はいくらですか？",
                "<!here> 凧の仕立屋の年収はいくらですか？"
            })
    void whatIsNoQuestionToEverybodyIsLeftAlone(String words) {
        assertThat(said(AUTO, "U1", words, connected.ts())).isEmpty();
    }

    @Test
    void elsewhereTheBotKeepsToItself() {
        assertThat(said("C1", "U1", QUESTION, connected.ts())).isEmpty();
    }

    @Test
    void aQuestionIsAnsweredOnceHoweverOftenSlackTellsOfIt() {
        String ts = connected.ts();
        said(AUTO, "U1", QUESTION, ts);

        assertThat(said(AUTO, "U1", QUESTION, ts)).isEmpty();
    }

    @Test
    void aQuestionThatWasAnsweredBeforeTheRestartIsNotAnsweredAgain() {
        String ts = connected.ts();
        connected.slack.thread =
                """
                [{"user": "U1", "ts": "%1$s", "text": "…", "thread_ts": "%1$s"},
                 {"user": "U0BOT", "ts": "1700000009.000100", "text": "…", "thread_ts": "%1$s"}]
                """
                        .formatted(ts);

        assertThat(said(AUTO, "U1", QUESTION, ts)).isEmpty();
    }

    @Test
    void inAThreadNothingIsAnsweredUncalledWhoeverBeganIt() {
        String ts = connected.ts();
        said(AUTO, "U1", QUESTION, ts);

        assertThat(connected.inThread(AUTO, "U1", "凧の仕立屋のスキルは何ですか？", ts)).isEmpty();
        assertThat(connected.inThread(AUTO, "U2", "凧の仕立屋のスキルは何ですか？", ts)).isEmpty();
        assertThat(connected.inThread(AUTO, "U2", QUESTION, connected.ts())).isEmpty();
    }

    @Test
    void whoeverMentionsTheBotBelowItsAnswerGoesOnFromThere() {
        String ts = connected.ts();
        said(AUTO, "U1", QUESTION, ts);

        assertThat(connected.inThread(AUTO, "U1", "<@U0BOT> スキルは？", ts))
                .singleElement()
                .satisfies(sent -> assertThat(Connected.shown(sent).text()).contains("糸目"));
    }

    @Test
    void programsEditsAndWhatSlackSaysItselfAreNotHeard() {
        JsonObject program = message(AUTO, "U1", QUESTION, connected.ts());
        assertThat(connected.said(program, Map.of("bot_id", "B1"))).isEmpty();
        connected.slack.programs.add("UBOT2");
        assertThat(said(AUTO, "UBOT2", QUESTION, connected.ts())).isEmpty();
        JsonObject joined = message(AUTO, "U1", QUESTION, connected.ts());
        assertThat(connected.said(joined, Map.of("subtype", "channel_join"))).isEmpty();
        JsonObject edited = message(AUTO, "U1", QUESTION, connected.ts());
        edited.add("edited", FakeSlack.object(Map.of("user", "U1", "ts", "2")));
        assertThat(connected.said(edited, Map.of())).isEmpty();
    }

    @Test
    void inDistressSomebodyIsTalkedToAloneAndOnlyWhereTheBotListens() {
        SentMessage support = only(said(AUTO, "U1", "もう死にたい", connected.ts()));

        assertThat(support.method()).isEqualTo("chat.postEphemeral");
        assertThat(support.string("user")).isEqualTo("U1");
        assertThat(said("C1", "U1", "もう死にたい", connected.ts())).isEmpty();
    }

    @Test
    void theOneWhoAskedTakesTheAnswerBackByAReaction() {
        SentMessage answer = answered("1700000100.000001");

        List<SentMessage> done = react("U1", AUTO, "-1::skin-tone-3", ts(answer));

        assertThat(methods(done)).containsExactly("chat.delete", "reactions.add");
        assertThat(done.getFirst().string("ts")).isEqualTo(ts(answer));
        assertThat(done.getLast().string("timestamp")).isEqualTo("1700000100.000001");
        assertThat(done.getLast().string("name")).isEqualTo("mute");
    }

    @Test
    void soDoesAnAdminButNobodyElse() {
        SentMessage answer = answered("1700000100.000002");

        assertThat(react("U2", AUTO, "-1", ts(answer))).isEmpty();
        assertThat(react("U1", AUTO, "+1", ts(answer))).isEmpty();
        connected.slack.admins.add("U2");
        assertThat(methods(react("U2", AUTO, "-1", ts(answer))))
                .containsExactly("chat.delete", "reactions.add");
    }

    @Test
    void theButtonsBelowItDoTheSame() {
        SentMessage answer = answered("1700000100.000003");

        assertThat(methods(connected.press("U2", answer, BlockAction.WITHDRAW, "w")))
                .containsExactly("chat.postEphemeral");
        assertThat(methods(connected.press("U1", answer, BlockAction.WITHDRAW, "w")))
                .containsExactly("chat.delete", "reactions.add");
        String judgement =
                answer.blocks().toString().replaceFirst(".*\"value\":\"(-[^\"]+)\".*", "$1");
        assertThat(methods(connected.press("U1", answer, BlockAction.JUDGE, judgement)))
                .containsExactly("chat.postEphemeral", "chat.delete", "reactions.add");
    }

    @Test
    void anAnswerThatSomebodyCalledForStays() {
        String ts = connected.ts();
        SentMessage answer = only(connected.mention(AUTO, "U1", QUESTION, ts));
        inThread(ts, answer, "U1");

        assertThat(react("U1", AUTO, "-1", ts(answer))).isEmpty();
    }

    @Test
    void inAMutedThreadOnlyAMentionIsAnsweredAlsoAfterARestart() {
        String ts = connected.ts();
        connected.mention(AUTO, "U1", QUESTION, ts);
        assertThat(connected.inThread(AUTO, "U1", "スキルは？", ts)).hasSize(1);
        connected.slack.thread =
                """
                [{"user": "U1", "ts": "%1$s", "text": "…", "thread_ts": "%1$s",
                  "reactions": [{"name": "mute", "users": ["U0BOT"], "count": 1}]}]
                """
                        .formatted(ts);

        assertThat(connected.inThread(AUTO, "U1", "面接は？", ts)).isEmpty();
        assertThat(connected.inThread(AUTO, "U1", "<@U0BOT> スキルは？", ts)).hasSize(1);
    }

    @Test
    void theBotOffersAnAnswerAndGivesItToTheOneWhoAskedAlone() {
        String ts = connected.ts();
        SentMessage offer = only(said(OFFER, "U1", QUESTION, ts));
        assertThat(offer.method()).isEqualTo("reactions.add");
        assertThat(offer.string("name")).isEqualTo("compass");
        assertThat(offer.string("timestamp")).isEqualTo(ts);
        assertThat(said(OFFER, "U1", "おはよう", connected.ts())).isEmpty();

        offered(ts, "U0BOT");
        assertThat(react("U2", OFFER, "compass", ts)).isEmpty();
        assertThat(react("U1", OFFER, "tada", ts)).isEmpty();
        List<SentMessage> given = react("U1", OFFER, "compass", ts);

        assertThat(methods(given)).containsExactly("reactions.remove", "chat.postMessage");
        assertThat(given.getLast().thread()).isEqualTo(ts);
        assertThat(Connected.shown(given.getLast()).text()).contains("123 - 234");
        assertThat(methods(react("U1", OFFER, "compass", ts))).containsExactly("reactions.remove");
    }

    @Test
    void aReactionOfSomebodysOwnIsNoOffer() {
        String ts = connected.ts();
        offered(ts, "U1");

        assertThat(react("U1", OFFER, "compass", ts)).isEmpty();
    }

    @Test
    void wherePrivacyIsWantedTheAnswerIsForTheOneWhoAskedAlone() {
        String ts = connected.ts();
        said(PRIVATE, "U1", QUESTION, ts);
        offered(ts, "U0BOT");

        SentMessage given = react("U1", PRIVATE, "compass", ts).getLast();

        assertThat(given.method()).isEqualTo("chat.postEphemeral");
        assertThat(given.string("user")).isEqualTo("U1");
    }

    private void offered(String ts, String by) {
        connected.slack.thread =
                """
                [{"user": "U1", "ts": "%s", "text": "%s",
                  "reactions": [{"name": "compass", "users": ["%s"], "count": 1}]}]
                """
                        .formatted(ts, QUESTION, by);
    }

    /** Asks without a mention, and has Slack know the thread. */
    private SentMessage answered(String ts) {
        SentMessage answer = only(said(AUTO, "U1", QUESTION, ts));
        inThread(ts, answer, "U1");
        return answer;
    }

    private void inThread(String ts, SentMessage answer, String asker) {
        var root = FakeSlack.object(Map.of("user", asker, "ts", ts, "thread_ts", ts));
        var reply =
                FakeSlack.object(Map.of("user", FakeSlack.ME, "ts", ts(answer), "thread_ts", ts));
        reply.add("blocks", answer.blocks());
        var thread = new JsonArray();
        thread.add(root);
        thread.add(reply);
        connected.slack.thread = new Gson().toJson(thread);
    }

    private String ts(SentMessage answer) {
        assertThat(answer.method()).isEqualTo("chat.postMessage");
        return connected.slack.posted.getLast();
    }

    private List<SentMessage> react(String user, String channel, String emoji, String ts) {
        var item = FakeSlack.object(Map.of("type", "message", "channel", channel, "ts", ts));
        var event =
                FakeSlack.object(
                        Map.of(
                                "type",
                                "reaction_added",
                                "user",
                                user,
                                "reaction",
                                emoji,
                                "event_ts",
                                connected.ts()));
        event.add("item", item);
        return connected.deliver("events_api", FakeSlack.event(event));
    }

    private List<SentMessage> said(String channel, String user, String text, String ts) {
        return connected.said(message(channel, user, text, ts), Map.of());
    }

    private JsonObject message(String channel, String user, String text, String ts) {
        return connected.message("message", channel, user, text, ts);
    }

    private static List<String> methods(List<SentMessage> sent) {
        return sent.stream().map(SentMessage::method).toList();
    }

    private static SentMessage only(List<SentMessage> sent) {
        assertThat(sent).hasSize(1);
        return sent.getFirst();
    }
}
