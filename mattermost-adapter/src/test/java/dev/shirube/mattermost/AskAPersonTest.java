package dev.shirube.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.Action;
import dev.shirube.mattermost.FakeMattermost.Sent;
import dev.shirube.testkit.HelpBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;

/** What guides do not answer goes to a channel of people, and their answer to whoever asked. */
class AskAPersonTest {

    private final HelpBot bot = new HelpBot("mattermost", "CHELP", "career-helpers");
    @AutoClose private final Connected connected = new Connected(bot.chat());

    private static JsonNode action(Sent below, String step) {
        for (JsonNode action : below.actions()) {
            if (Screen.stands(action) instanceof Action.Ask ask
                    && ask.command().startsWith("/person " + step + " ")) {
                return action;
            }
        }
        throw new AssertionError(step + " is not in " + below);
    }

    private List<Sent> press(String person, Sent below, String step) {
        return connected.press(person, below, action(below, step), "");
    }

    private Sent passedOn(String how) {
        Sent miss = connected.say("C1", "U1", "@shirube " + HelpBot.MISS).getFirst();
        Sent consent = press("U1", miss, "ask").getFirst();
        assertThat(consent.kind()).isEqualTo("ephemeral");
        assertThat(consent.message()).contains(HelpBot.MISS);
        List<Sent> sent = press("U1", consent, how);
        assertThat(sent.getLast().kind()).isEqualTo("ephemeral");
        assertThat(sent.getLast().message()).contains("送りました");
        return sent.getFirst();
    }

    @Test
    void theQuestionIsPostedWithWhoAsksAndALinkToWhere() {
        Sent posted = passedOn("named");

        assertThat(posted.kind()).isEqualTo("posts");
        assertThat(posted.channel()).isEqualTo("CHELP");
        assertThat(posted.message())
                .startsWith("@career-helpers ガイドで答えられなかった質問があります：\n> パティシエの年収は？\n\n")
                .contains(
                        "@name.u1 さんの質問（~town-c1 [↗]("
                                + connected.server.url()
                                + "/_redirect/pl/post")
                .endsWith("⏳ まだ誰も引き受けていません");
    }

    @Test
    void whoeverWishesNotToBeNamedIsNot() {
        assertThat(passedOn("unnamed").message())
                .contains("名前を伏せた方の質問（~town-c1）")
                .doesNotContain("name.u1", "_redirect");
    }

    @Test
    void itIsTakenSolvedAndKeptAsADraft() {
        Sent posted = passedOn("named");

        List<Sent> taking = press("U8", posted, "take");

        Sent taken = taking.getFirst();
        assertThat(taken.kind()).isEqualTo("patch");
        assertThat(taken.message())
                .contains("> " + HelpBot.MISS)
                .endsWith("🙋 @name.u8 さんが引き受けました（2031-02-03 04:05 UTC）");
        assertThat(taking.get(1).channel()).isEqualTo("dmU1");
        assertThat(taking.get(1).message())
                .isEqualTo("@name.u8 さんがあなたの質問を引き受けました。\n> " + HelpBot.MISS);
        assertThat(taking.getLast().kind()).isEqualTo("ephemeral");

        Sent window = press("U8", taken, "solved").getFirst();

        assertThat(window.kind()).isEqualTo("dialog");
        String state = window.post().path("dialog").path("state").asString();
        assertThat(connected.submit("U9", state, "うそ")).isEmpty();
        assertThat(connected.status).isEqualTo(401);
        List<Sent> solving = connected.submit("U8", state, HelpBot.SOLUTION);

        assertThat(solving.getFirst().message())
                .endsWith("✅ @name.u8 さんが解決しました（2031-02-03 04:05 UTC）");
        assertThat(solving.getFirst().actions()).isEmpty();
        assertThat(solving.get(1).channel()).isEqualTo("dmU1");
        assertThat(solving.get(1).message()).contains("> \\*まず\\*聞いてみましょう。");
        assertThat(solving.getLast().message()).contains("下書き");
        assertThat(bot.drafts())
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.question()).isEqualTo(HelpBot.MISS);
                    assertThat(draft.solution()).isEqualTo(HelpBot.SOLUTION);
                });
        assertThat(connected.submit("U8", state, "うそ").getFirst().message()).contains("もう解決済み");
    }

    @Test
    void whereNoWindowOpensItIsSolvedAllTheSame() {
        Sent taken = press("U8", passedOn("named"), "take").getFirst();
        connected.server.dialogsOpen = false;

        assertThat(press("U8", taken, "solved").getLast().message()).contains("解決済みにしました");
    }

    @Test
    void whatOneTookNobodyElseTakes() {
        Sent posted = passedOn("named");
        press("U8", posted, "take");

        assertThat(press("U9", posted, "take").getFirst().message()).contains("ほかの方");
    }

    @Test
    void aDayLaterThoseWhoMayHelpAreRemindedOnceInTheThread() {
        passedOn("named");
        int before = connected.server.sent.size();

        bot.pass(Duration.ofHours(25));
        bot.pass(Duration.ofHours(25));

        List<Sent> reminders = connected.server.sent.subList(before, connected.server.sent.size());
        assertThat(reminders).hasSize(1);
        assertThat(reminders.getFirst().root()).startsWith("p");
        assertThat(reminders.getFirst().message()).isEqualTo("@career-helpers この質問はまだ誰も引き受けていません。");
    }
}
