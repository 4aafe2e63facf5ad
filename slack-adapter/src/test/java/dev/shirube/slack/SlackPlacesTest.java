package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who sees a reply, where the bot listens, and what may be asked there. */
class SlackPlacesTest {

    private static final String QUESTION = "凧の仕立屋の年収は？";

    @AutoClose
    private final Connected connected = new Connected(new EdgeBot().chat(), null, rules());

    private static Map<String, PlaceRule> rules() {
        return Map.of(
                "CQUIET", new PlaceRule(false, null, null, Set.of()),
                "CPRIVATE", new PlaceRule(null, true, null, Set.of()),
                "COPEN", new PlaceRule(null, false, null, Set.of()),
                "CMENTION", new PlaceRule(null, null, true, Set.of()),
                "CKITES", new PlaceRule(null, null, null, Set.of("kite_tailor")),
                "TQUIET", new PlaceRule(false, null, null, Set.of()));
    }

    @Test
    void theUmbrellaTakesCommandsAndWords() {
        for (String text : List.of("salary kite_tailor", QUESTION, "/salary kite_tailor")) {
            assertThat(shown(connected.command("C1", "U1", "/shirube", text)))
                    .contains("123 - 234");
        }
        assertThat(shown(connected.command("C1", "U1", "/ask", QUESTION))).contains("123 - 234");
        assertThat(shown(connected.command("C1", "U1", "/jobs", ""))).contains("凧の仕立屋");
        assertThat(shown(connected.command("C1", "U1", "/job", "kite_tailor"))).contains("目次");
    }

    @Test
    void helpIsAtHandThoughSlackKeepsItsCommandForItself() {
        for (String text : List.of("", "help", "/help", "ヘルプ", "使い方", "?")) {
            assertThat(shown(connected.command("C1", "U1", "/shirube", text)))
                    .contains("使い方", "/shirube", "/salary")
                    .doesNotContain("/help");
        }
    }

    @Test
    void whereCommandsHaveAPrefixTheHelpNamesThemWithIt() {
        try (var prefixed = Connected.prefixed("career-", new EdgeBot().chat())) {
            assertThat(shown(prefixed.command("C1", "U1", "/career-shirube", "help")))
                    .contains("/career-salary ", "/career-job ", "/career-shirube")
                    .doesNotContain("/salary", "/help");
            assertThat(shown(prefixed.command("C1", "U1", "/career-jobs", "")))
                    .contains("/career-job kite_tailor");
            assertThat(shown(prefixed.command("C1", "U1", "/career-salary", "kite_tailor")))
                    .contains("123 - 234");
        }
    }

    @Test
    void everyCommandWorksAsAMention() {
        assertThat(shown(connected.mention("C1", "U1", "salary kite_tailor", connected.ts())))
                .contains("123 - 234");
        assertThat(shown(connected.mention("C1", "U1", "", connected.ts()))).contains("使い方");
    }

    @Test
    void inAThreadTheAskerNeedsNoNewMentionAndOthersDo() {
        String thread = connected.ts();
        connected.mention("C1", "U1", QUESTION, thread);

        assertThat(shown(connected.inThread("C1", "U1", "じゃあスキルは？", thread))).contains("糸目");
        assertThat(connected.inThread("C1", "U2", "じゃあスキルは？", thread)).isEmpty();
        assertThat(connected.inThread("C1", "U1", "<@U2> どう思う？", thread)).isEmpty();
        assertThat(connected.inThread("C1", "U1", "年収は？", connected.ts())).isEmpty();
    }

    @Test
    void inAThreadFromBeforeTheBotWasStartedTheAskerNeedsNoNewMentionEither() {
        connected.slack.thread =
                "[{\"user\":\"U1\",\"text\":\"<@U0BOT>"
                        + " hello\"},{\"user\":\"U2\",\"text\":\"hello\"}]";
        String thread = connected.ts();

        assertThat(connected.inThread("C1", "U2", QUESTION, thread)).isEmpty();
        assertThat(shown(connected.inThread("C1", "U1", QUESTION, thread))).contains("123 - 234");
    }

    @Test
    void aChannelCanBeSilentUnlessTheBotIsMentioned() {
        String thread = connected.ts();
        assertThat(connected.mention("CMENTION", "U1", QUESTION, thread)).hasSize(1);

        assertThat(connected.inThread("CMENTION", "U1", "じゃあスキルは？", thread)).isEmpty();
    }

    @Test
    void whereTheBotIsNotAllowedItSaysSoToTheAskerAlone() {
        SentMessage sent = connected.mention("CQUIET", "U1", QUESTION, connected.ts()).getFirst();

        assertThat(sent.method()).isEqualTo("chat.postEphemeral");
        assertThat(sent.string("text")).startsWith("このチャンネルでは");
    }

    @Test
    void aChannelDecidesWhoSeesReplies() {
        assertThat(
                        connected
                                .mention("CPRIVATE", "U1", QUESTION, connected.ts())
                                .getFirst()
                                .method())
                .isEqualTo("chat.postEphemeral");
        assertThat(
                        connected
                                .command("COPEN", "U1", "/salary", "kite_tailor")
                                .getFirst()
                                .string("response_type"))
                .isEqualTo("in_channel");
    }

    @Test
    void aChannelDecidesWhichGuidesMayBeAsked() {
        assertThat(shown(connected.command("CKITES", "U1", "/jobs", "")))
                .contains("凧の仕立屋")
                .doesNotContain("うわさ係");
    }

    @Test
    void aWorkspaceDecidesForAllOfItsChannelsThatSayNothingElse() {
        SentMessage sent = saidIn("TQUIET", connected, 1).getFirst();

        assertThat(sent.method()).isEqualTo("chat.postEphemeral");
        assertThat(sent.string("text")).startsWith("このチャンネルでは");
        assertThat(shown(saidIn("T2", connected, 1))).contains("123 - 234");
    }

    @Test
    void whereTheBotIsNotAllowedAFollowUpIsNoOccasionToSaySoAgain() {
        String thread = connected.ts();
        connected.mention("CQUIET", "U1", QUESTION, thread);

        assertThat(connected.inThread("CQUIET", "U1", "じゃあスキルは？", thread)).isEmpty();
    }

    @Test
    void aWorkspaceThatAsksTooMuchIsToldSoAndOthersAreNotAffected() {
        try (var tired = new Connected(new EdgeBot(3).chat())) {
            for (int i = 0; i < 3; i++) {
                assertThat(shown(saidIn("T1", tired, i))).contains("123 - 234");
            }

            List<SentMessage> refused = saidIn("T1", tired, 3);

            assertThat(refused.getFirst().method()).isEqualTo("chat.postEphemeral");
            assertThat(shown(refused)).contains("9秒ほど待ってから");
            assertThat(shown(saidIn("T2", tired, 4))).contains("123 - 234");
        }
    }

    /** Has somebody ask in a channel of a workspace, where nobody has asked before. */
    private static List<SentMessage> saidIn(String team, Connected connected, int i) {
        String text = "<@" + FakeSlack.ME + "> " + QUESTION;
        JsonObject message =
                connected.message("app_mention", "C" + i, "U" + i, text, connected.ts());
        JsonObject payload = FakeSlack.event(message);
        payload.addProperty("team_id", team);
        return connected.deliver("events_api", payload);
    }

    @Test
    void thePersonsLanguageIsAskedForOnce() {
        connected.slack.locale = "en-US";
        assertThat(shown(connected.direct("U7", "凧の仕立屋の年収は？"))).contains("Source");
        connected.direct("U7", "/help");

        assertThat(connected.slack.calls).filteredOn("users.info"::equals).hasSize(1);
    }

    private static String shown(List<SentMessage> sent) {
        assertThat(sent).hasSize(1);
        return Connected.shown(sent.getFirst()).text();
    }
}
