package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.slack.blocks.BlockAction;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whoever asks hears of it, though nothing can be said where they have asked. */
@ExtendWith(OutputCaptureExtension.class)
class UndeliverableTest {

    private static final String QUESTION = "凧の仕立屋の年収は？";

    @AutoClose
    private final Connected connected =
            new Connected(
                    new EdgeBot().chat(),
                    null,
                    Map.of(
                            "CPRIVATE", new PlaceRule(null, true, null, Set.of()),
                            "CQUIET", new PlaceRule(false, null, null, Set.of())));

    @ParameterizedTest
    @CsvSource({
        "restricted_action, 投稿できる人が限られています",
        "restricted_action_read_only_channel, 投稿できる人が限られています",
        "restricted_action_thread_locked, 投稿できる人が限られています",
        "restricted_action_non_threadable_channel, 投稿できる人が限られています",
        "not_in_channel, 参加していません",
        "channel_not_found, 参加していません",
        "is_archived, アーカイブされています",
        "missing_scope, missing_scope",
        "cannot_reply_to_message, cannot_reply_to_message",
        "team_access_not_granted, team_access_not_granted",
        "no_permission, no_permission",
        "ekm_access_denied, ekm_access_denied",
        "access_denied, access_denied",
        "thread_locked, thread_locked",
        "channel_type_not_supported, channel_type_not_supported",
        "posting_to_general_channel_denied, posting_to_general_channel_denied"
    })
    void theReplyComesDirectlyAndSaysWhyAndTheLogNamesTheChannel(
            String error, String why, CapturedOutput output) {
        connected.slack.fail("chat.postMessage", FakeSlack.Failure.error(error));

        SentMessage sent = connected.mention("C77", "U1", QUESTION, connected.ts()).getFirst();

        assertThat(sent.channel()).isEqualTo("U1");
        assertThat(sent.thread()).isEmpty();
        assertThat(sent.string("text")).startsWith("<#C77>には書き込めなかったため").contains(why);
        assertThat(Connected.shown(sent).text()).contains("123 - 234");
        BlockRules.lengths(sent.string("text"), sent.blocks());
        assertThat(output)
                .contains("a reply to C77 was not delivered: " + error)
                .doesNotContain(FakeSlack.BOT_TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user_not_in_channel",
                "channel_not_found",
                "is_archived",
                "no_permission",
                "ekm_access_denied"
            })
    void whatIsForOnePersonComesDirectlyToo(String error) {
        connected.slack.fail("chat.postEphemeral", FakeSlack.Failure.error(error));
        connected.slack.fail("hooks", FakeSlack.Failure.status(404));
        assertThat(connected.command("C1", "U1", "/salary", "kite_tailor"))
                .singleElement()
                .extracting(SentMessage::channel)
                .isEqualTo("U1");

        connected.slack.fail("chat.postEphemeral", FakeSlack.Failure.error(error));
        assertThat(connected.mention("CQUIET", "U1", QUESTION, connected.ts()))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.channel()).isEqualTo("U1");
                    assertThat(sent.string("text")).contains("このチャンネルではお答えしていません");
                });
    }

    @Test
    void whoCannotBeReachedDirectlyEitherIsNamedInTheLog(CapturedOutput output) {
        connected.slack.fail(
                "chat.postMessage",
                FakeSlack.Failure.error("not_in_channel"),
                FakeSlack.Failure.error("cannot_dm_bot"));

        assertThat(connected.mention("C1", "U1", QUESTION, connected.ts())).isEmpty();
        assertThat(output)
                .contains("a reply to C1 was not delivered: not_in_channel")
                .contains("nor directly to U1: cannot_dm_bot");
    }

    @Test
    void allPagesOfALongReplyComeDirectly() {
        connected.slack.fail("chat.postMessage", FakeSlack.Failure.error("is_archived"));

        List<SentMessage> sent =
                connected.mention("C1", "U1", "duties echo_archivist", connected.ts());

        assertThat(sent).isNotEmpty().allSatisfy(m -> assertThat(m.channel()).isEqualTo("U1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg_too_long", "msg_blocks_too_long"})
    void whatIsTooLongComesInPartsOfWhichNothingIsLost(String error) {
        connected.slack.fail(
                "chat.postMessage", FakeSlack.Failure.error(error), FakeSlack.Failure.error(error));

        List<SentMessage> sent = connected.mention("C1", "U1", QUESTION, connected.ts());

        assertThat(sent).hasSizeGreaterThan(1);
        String all = String.join("\n", sent.stream().map(m -> Connected.shown(m).text()).toList());
        assertThat(all).contains("123 - 234", "567 - 678", "出典");
        assertThat(sent).allSatisfy(m -> assertThat(m.string("text")).isNotBlank());
    }

    @Test
    void whatIsTooLongHoweverItIsSentIsGivenUpAfterAWhile(CapturedOutput output) {
        var always = new FakeSlack.Failure[200];
        java.util.Arrays.fill(always, FakeSlack.Failure.error("msg_too_long"));
        connected.slack.fail("chat.postMessage", always);

        assertThat(connected.mention("C1", "U1", QUESTION, connected.ts())).isEmpty();
        assertThat(output).contains("a reply to C1 was not delivered: msg_too_long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_blocks", "invalid_blocks_format", "invalid_arguments"})
    void whatIsRefusedForItsLookComesAsText(String error) {
        connected.slack.fail(
                "chat.postMessage", FakeSlack.Failure.error(error), FakeSlack.Failure.error(error));

        assertThat(connected.mention("C1", "U1", QUESTION, connected.ts()))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.channel()).isEqualTo("C1");
                    assertThat(sent.blocks()).isEmpty();
                    assertThat(sent.string("text")).contains("123 - 234");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratelimited", "internal_error", "fatal_error", "service_unavailable"})
    void whatSlackMayTakeLaterIsTriedAgain(String error) {
        connected.slack.fail("chat.postMessage", FakeSlack.Failure.error(error));

        assertThat(connected.mention("C1", "U1", QUESTION, connected.ts()))
                .singleElement()
                .extracting(SentMessage::channel)
                .isEqualTo("C1");
    }

    @Test
    void aWindowThatDoesNotOpenIsNoDeadEnd() {
        connected.slack.fail("views.open", FakeSlack.Failure.error("expired_trigger_id"));
        var shortcut =
                FakeSlack.object(
                        Map.of("type", "shortcut", "callback_id", "ask_global", "trigger_id", "t"));
        shortcut.add("user", FakeSlack.object(Map.of("id", "U1")));

        assertThat(connected.deliver("interactive", shortcut))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.channel()).isEqualTo("U1");
                    assertThat(sent.string("text")).contains("ここにそのまま質問を書いてください");
                });
    }

    @Test
    void aPrivateReplyAtTheTopOfAChannelIsInNoThread() {
        String ts = connected.ts();
        for (String channel : List.of("CPRIVATE", "CQUIET")) {
            assertThat(connected.mention(channel, "U1", QUESTION, ts))
                    .singleElement()
                    .satisfies(sent -> {
                        assertThat(sent.method()).isEqualTo("chat.postEphemeral");
                        assertThat(sent.thread()).isEmpty();
                    });
        }
        String tooLong = "年収".repeat(EdgeBot.MAX_LENGTH);
        assertThat(connected.mention("C1", "U1", tooLong, connected.ts()))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.method()).isEqualTo("chat.postEphemeral");
                    assertThat(sent.thread()).isEmpty();
                });
        SentMessage reply = connected.command("C1", "U1", "/skills", "kite_tailor").getFirst();
        assertThat(connected.press("U1", reply, BlockAction.JUDGE, "+nothing").getFirst().thread())
                .isEmpty();
    }

    @Test
    void aPrivateReplyInAThreadIsInThatThread() {
        assertThat(connected.inThread("CPRIVATE", "U1", "<@U0BOT> " + QUESTION, "1600000000.1"))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.method()).isEqualTo("chat.postEphemeral");
                    assertThat(sent.thread()).isEqualTo("1600000000.1");
                });
    }

    @Test
    void thanksForAJudgementBelowAMessageWithoutAThreadAreInNone() {
        SentMessage shared =
                new SentMessage(
                        "chat.postMessage", FakeSlack.object(Map.of("channel", "C1", "text", "x")));

        assertThat(connected.press("U1", shared, BlockAction.JUDGE, "+nothing"))
                .singleElement()
                .satisfies(sent -> {
                    assertThat(sent.method()).isEqualTo("chat.postEphemeral");
                    assertThat(sent.thread()).isEmpty();
                });
        assertThat(connected.press("U1", shared, "ask:x", "/skills kite_tailor"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.thread()).isNotEmpty());
    }
}
