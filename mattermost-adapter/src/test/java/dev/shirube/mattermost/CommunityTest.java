package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.adapter.community.CommunityRule.Mode;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In channels where the operator wants it the bot answers without being called, and gets out. */
class CommunityTest {

    private static final String QUESTION = "凧の仕立屋の年収はいくらですか？";
    private static final String AUTO = "Cauto";
    private static final String OFFER = "Coffer";
    private static final String PRIVATE = "Cprivate";

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
        Sent answer = answered("post1001");

        assertThat(answer.root()).isEqualTo("post1001");
        assertThat(Screen.of(answer).text()).contains("呼ばれていませんが", "123 - 234");
        assertThat(button(answer, "不要なので消す").isMissingNode()).isFalse();
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
                "@tanaka 凧の仕立屋の年収はいくらですか？",
                "@here 凧の仕立屋の年収はいくらですか？",
                "@channel 凧の仕立屋の年収はいくらですか？"
            })
    void whatIsNoQuestionToEverybodyIsLeftAlone(String words) {
        assertThat(connected.say(AUTO, "U1", words)).isEmpty();
    }

    @Test
    void elsewhereAndInThreadsTheBotKeepsToItself() {
        answered("post1002");

        assertThat(connected.say("C1", "U1", QUESTION)).isEmpty();
        assertThat(connected.inThread(AUTO, "U1", "凧の仕立屋のスキルは何ですか？", "post1002")).isEmpty();
        assertThat(connected.inThread(AUTO, "U2", QUESTION, "post1002")).isEmpty();
        assertThat(connected.inThread(AUTO, "U2", QUESTION, "post9")).isEmpty();
    }

    @Test
    void aQuestionIsAnsweredOnceAlsoIfItWasBeforeTheRestart() {
        Map<String, Object> question = question(AUTO, "post1003", QUESTION);
        connected.deliver(question);
        assertThat(connected.deliver(question)).isEmpty();

        Map<String, Object> before = question(AUTO, "post1004", QUESTION);
        connected.server.know(
                Map.of(
                        "id",
                        "post1005",
                        "user_id",
                        FakeMattermost.ME,
                        "channel_id",
                        AUTO,
                        "root_id",
                        "post1004"));
        assertThat(connected.deliver(before)).isEmpty();
    }

    @Test
    void whoeverMentionsTheBotBelowItsAnswerGoesOnFromThere() {
        answered("post1006");

        assertThat(connected.inThread(AUTO, "U1", "@shirube スキルは？", "post1006"))
                .singleElement()
                .satisfies(sent -> assertThat(Screen.of(sent).text()).contains("糸目"));
    }

    @Test
    void programsEditsAndWhatMattermostSaysItselfAreNotHeard() {
        assertThat(connected.say(AUTO, "bot7", QUESTION)).isEmpty();
        assertThat(connected.say(AUTO, FakeMattermost.ME, QUESTION)).isEmpty();
        Map<String, Object> joined = Map.of("type", "system_join_channel");
        assertThat(connected.deliver(connected.posted("O", AUTO, "U1", QUESTION, joined)))
                .isEmpty();
        Map<String, Object> hook = Map.of("props", Map.of("from_webhook", "true"));
        assertThat(connected.deliver(connected.posted("O", AUTO, "U1", QUESTION, hook))).isEmpty();
        var edit = new HashMap<>(connected.posted("O", AUTO, "U1", QUESTION, Map.of()));
        edit.put("event", "post_edited");
        assertThat(connected.deliver(edit)).isEmpty();
    }

    @Test
    void inDistressSomebodyIsTalkedToAloneAndOnlyWhereTheBotListens() {
        Sent support = only(connected.say(AUTO, "U1", "もう死にたい"));

        assertThat(support.kind()).isEqualTo("ephemeral");
        assertThat(support.post().path("for").asString()).isEqualTo("U1");
        assertThat(support.message()).doesNotContain("呼ばれていませんが");
        assertThat(connected.say("C1", "U1", "もう死にたい")).isEmpty();
    }

    @Test
    void theOneWhoAskedTakesTheAnswerBackByAReaction() {
        Sent answer = answered("post1007");

        List<Sent> done = connected.react(AUTO, "U1", "-1_medium_skin_tone", answer.id());

        assertThat(kinds(done)).containsExactly("delete", "react");
        assertThat(done.getFirst().post().path("id").asString()).isEqualTo(answer.id());
        assertThat(done.getLast().post().path("post_id").asString()).isEqualTo("post1007");
        assertThat(done.getLast().post().path("emoji_name").asString()).isEqualTo("mute");
    }

    @Test
    void soDoesWhoeverLooksAfterTheChannelButNobodyElse() {
        Sent answer = answered("post1008");

        assertThat(connected.react(AUTO, "U2", "-1", answer.id())).isEmpty();
        assertThat(connected.react(AUTO, "U1", "+1", answer.id())).isEmpty();
        assertThat(connected.react("C1", "U1", "-1", answer.id())).isEmpty();
        connected.server.trust("U2");
        assertThat(kinds(connected.react(AUTO, "U2", "-1", answer.id())))
                .containsExactly("delete", "react");
    }

    @Test
    void theButtonsBelowItDoTheSame() {
        Sent answer = answered("post1009");
        JsonNode withdraw = button(answer, "不要なので消す");

        Sent refused = only(connected.press("U2", answer, withdraw, ""));
        assertThat(refused.kind()).isEqualTo("ephemeral");
        assertThat(refused.message()).contains("質問した人");
        assertThat(kinds(connected.press("U1", answer, withdraw, "")))
                .containsExactly("delete", "react");

        Sent second = answered("post1010");
        assertThat(kinds(connected.press("U1", second, button(second, "👎"), "")))
                .contains("delete", "react");
    }

    @Test
    void anAnswerThatSomebodyCalledForStays() {
        Sent answer = only(connected.say(AUTO, "U1", "@shirube " + QUESTION));

        assertThat(connected.react(AUTO, "U1", "-1", answer.id())).isEmpty();
        assertThat(kinds(connected.press("U1", answer, button(answer, "👎"), "")))
                .doesNotContain("delete");
    }

    @Test
    void inAMutedThreadOnlyAMentionIsAnsweredAlsoAfterARestart() {
        connected.deliver(question(AUTO, "post1011", "@shirube " + QUESTION));
        assertThat(connected.inThread(AUTO, "U1", "スキルは？", "post1011")).hasSize(1);
        connected.server.reacted(FakeMattermost.ME, "post1011", "mute");

        assertThat(connected.inThread(AUTO, "U1", "年収は？", "post1011")).isEmpty();
        assertThat(connected.inThread(AUTO, "U1", "@shirube スキルは？", "post1011")).hasSize(1);
    }

    @Test
    void theBotOffersAnAnswerAndGivesItToTheOneWhoAsked() {
        Sent offer = only(connected.deliver(question(OFFER, "post1012", QUESTION)));
        assertThat(offer.kind()).isEqualTo("react");
        assertThat(offer.post().path("emoji_name").asString()).isEqualTo("compass");
        assertThat(connected.say(OFFER, "U1", "おはよう")).isEmpty();

        assertThat(connected.react(OFFER, "U2", "compass", "post1012")).isEmpty();
        assertThat(connected.react(OFFER, "U1", "tada", "post1012")).isEmpty();
        List<Sent> given = connected.react(OFFER, "U1", "compass", "post1012");

        assertThat(kinds(given)).containsExactly("unreact", "posts");
        assertThat(given.getLast().root()).isEqualTo("post1012");
        assertThat(Screen.of(given.getLast()).text()).contains("123 - 234");
        assertThat(connected.react(OFFER, "U1", "compass", "post1012")).isEmpty();
    }

    @Test
    void aReactionOfSomebodysOwnIsNoOffer() {
        question(OFFER, "post1013", "おはよう");

        assertThat(connected.react(OFFER, "U1", "compass", "post1013")).isEmpty();
    }

    @Test
    void wherePrivacyIsWantedTheAnswerIsForTheOneWhoAskedAlone() {
        connected.deliver(question(PRIVATE, "post1014", QUESTION));

        Sent given = connected.react(PRIVATE, "U1", "compass", "post1014").getLast();

        assertThat(given.kind()).isEqualTo("ephemeral");
        assertThat(given.post().path("for").asString()).isEqualTo("U1");
        assertThat(given.message()).doesNotContain("呼ばれていませんが");
    }

    private Map<String, Object> question(String channel, String id, String words) {
        return connected.posted("O", channel, "U1", words, Map.of("id", id));
    }

    /** Asks without a mention. */
    private Sent answered(String id) {
        Sent answer = only(connected.deliver(question(AUTO, id, QUESTION)));
        assertThat(answer.kind()).isEqualTo("posts");
        return answer;
    }

    private static JsonNode button(Sent answer, String label) {
        return answer.actions()
                .valueStream()
                .filter(action -> action.path("name").asString().equals(label))
                .findFirst()
                .orElse(answer.post().path("no such button"));
    }

    private static List<String> kinds(List<Sent> sent) {
        return sent.stream().map(Sent::kind).toList();
    }

    private static Sent only(List<Sent> sent) {
        assertThat(sent).hasSize(1);
        return sent.getFirst();
    }
}
