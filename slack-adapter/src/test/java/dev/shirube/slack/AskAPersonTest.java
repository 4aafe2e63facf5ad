package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.people.Draft;
import dev.shirube.testkit.HelpBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** What guides do not answer goes to a channel of people, and their answer to whoever asked. */
class AskAPersonTest {

    private final HelpBot bot = new HelpBot("slack", "CHELP", "S0HELPERS");
    @AutoClose private final SlackTalk talk = new SlackTalk(bot.chat());
    private final Connected connected = talk.connected;

    private List<SentMessage> press(String person, SentMessage below, String label) {
        return talk.pressed(person, below, label);
    }

    private static String text(SentMessage sent) {
        return Connected.shown(sent).text();
    }

    /** Asks in a channel, has it passed on, and returns the message in the channel of helpers. */
    private SentMessage passedOn(String how) {
        SentMessage miss =
                connected.mention("C1", "U1", HelpBot.MISS, "1700000099.000100").getFirst();
        SentMessage consent = press("U1", miss, "人に聞く").getFirst();
        assertThat(consent.method()).isEqualTo("chat.postEphemeral");
        assertThat(text(consent)).contains(HelpBot.MISS);
        List<SentMessage> sent = press("U1", consent, how);
        assertThat(text(sent.getLast())).contains("送りました");
        return sent.getFirst();
    }

    @Test
    void theQuestionIsPostedWithWhoAsksAndALinkToWhere() {
        SentMessage posted = passedOn("添えて");

        assertThat(posted.method()).isEqualTo("chat.postMessage");
        assertThat(posted.channel()).isEqualTo("CHELP");
        assertThat(posted.blocks().toString())
                .contains(
                        "<!subteam^S0HELPERS>",
                        HelpBot.MISS,
                        "<@U1> さんの質問（<#C1>"
                                + " <https://example.slack.com/archives/C1/p1700000099000100|↗>）",
                        "まだ誰も引き受けていません",
                        "引き受ける");
    }

    @Test
    void whoeverWishesNotToBeNamedIsNot() {
        assertThat(passedOn("伏せて").blocks().toString())
                .contains("<#C1>")
                .doesNotContain("U1", "archives");
    }

    @Test
    void itIsTakenSolvedAndKeptAsADraft() {
        SentMessage posted = passedOn("添えて");

        List<SentMessage> taking = press("U8", posted, "引き受ける");

        assertThat(taking).extracting(SentMessage::method).startsWith("chat.update");
        SentMessage taken = taking.getFirst();
        assertThat(taken.string("ts")).isEqualTo(connected.slack.posted.get(1));
        assertThat(taken.blocks().toString())
                .contains(HelpBot.MISS, "<@U1>", "<@U8> さんが引き受けました", "解決した")
                .doesNotContain("まだ誰も");
        assertThat(taking.get(1).channel()).isEqualTo("U1");
        assertThat(text(taking.get(1))).contains("引き受けました", HelpBot.MISS);
        assertThat(taking.getLast().method()).isEqualTo("chat.postEphemeral");

        SentMessage window = connected.press("U8", posted, "ask", solve(taken)).getFirst();

        assertThat(window.method()).isEqualTo("views.open");
        List<SentMessage> solving = talk.submitted("U8", window, HelpBot.SOLUTION);

        assertThat(solving.getFirst().method()).isEqualTo("chat.update");
        assertThat(solving.getFirst().blocks().toString())
                .contains(HelpBot.MISS, "<@U8> さんが解決しました")
                .doesNotContain("person-steps");
        assertThat(solving.get(1).channel()).isEqualTo("U1");
        assertThat(text(solving.get(1))).contains("*まず*聞いてみましょう");
        assertThat(text(solving.getLast())).contains("下書き");
        assertThat(bot.drafts())
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.question()).isEqualTo(HelpBot.MISS);
                    assertThat(draft.solution()).isEqualTo(HelpBot.SOLUTION);
                });
        assertThat(text(talk.submit("U9", window, "うそ"))).contains("もう解決済み");
        assertThat(bot.drafts()).extracting(Draft::solution).doesNotContain("うそ");
    }

    private static String solve(SentMessage taken) {
        return Connected.shown(taken).choices().getFirst().command();
    }

    @Test
    void whereNoWindowOpensItIsSolvedAllTheSame() {
        SentMessage posted = passedOn("添えて");
        SentMessage taken = press("U8", posted, "引き受ける").getFirst();
        connected.slack.fail("views.open", FakeSlack.Failure.error("expired_trigger_id"));

        List<SentMessage> solving = connected.press("U8", posted, "ask", solve(taken));

        assertThat(text(solving.getLast())).contains("解決済みにしました");
    }

    @Test
    void whatOneTookNobodyElseTakes() {
        SentMessage posted = passedOn("添えて");
        press("U8", posted, "引き受ける");

        List<SentMessage> second = press("U9", posted, "引き受ける");

        assertThat(second).hasSize(1);
        assertThat(text(second.getFirst())).contains("ほかの方");
    }

    @Test
    void nobodyElseCanPassTheQuestionOn() {
        SentMessage miss = connected.mention("C1", "U1", HelpBot.MISS, connected.ts()).getFirst();

        SentMessage refused = press("U2", miss, "人に聞く").getFirst();

        assertThat(Connected.shown(refused).choices()).isEmpty();
        assertThat(text(refused)).contains("もう一度質問して");
    }

    @Test
    void aDayLaterThoseWhoMayHelpAreRemindedOnceInTheThread() {
        passedOn("添えて");
        int before = connected.slack.sent.size();

        bot.pass(Duration.ofHours(25));
        bot.pass(Duration.ofHours(25));

        List<SentMessage> reminders =
                connected.slack.sent.subList(before, connected.slack.sent.size());
        assertThat(reminders).hasSize(1);
        assertThat(reminders.getFirst().thread()).isEqualTo(connected.slack.posted.get(1));
        assertThat(reminders.getFirst().string("text")).contains("<!subteam^S0HELPERS>");
    }

    @Test
    void whereTheBotIsNotInTheChannelThePersonHearsThatItWasNotSent() {
        SentMessage miss = connected.mention("C1", "U1", HelpBot.MISS, connected.ts()).getFirst();
        SentMessage consent = press("U1", miss, "人に聞く").getFirst();
        connected.slack.fail("chat.postMessage", FakeSlack.Failure.error("not_in_channel"));

        assertThat(text(press("U1", consent, "添えて").getFirst())).contains("送れませんでした");
        assertThat(text(press("U1", consent, "添えて").getLast())).contains("送りました");
    }

    @Test
    void aMessageThatCannotBeChangedIsAnsweredBelow() {
        SentMessage posted = passedOn("添えて");
        connected.slack.fail("chat.update", FakeSlack.Failure.error("cant_update_message"));

        List<SentMessage> taking = press("U8", posted, "引き受ける");

        assertThat(taking.getFirst().method()).isEqualTo("chat.postMessage");
        assertThat(taking.getFirst().channel()).isEqualTo("CHELP");
        assertThat(taking.getFirst().thread()).isNotEmpty();
        assertThat(taking.getFirst().string("text")).contains("<@U8> さんが引き受けました");
    }

    @Test
    void blocksAreOnesThatSlackTakes() {
        SentMessage posted = passedOn("添えて");

        BlockRules.lengths(posted.string("text"), posted.blocks());
    }
}
