package dev.shirube.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.admin.AdminView;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.reply.Messages;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.testkit.GuideBot;
import dev.shirube.text.Language;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Every question gets one visible reply, whatever Slack does on the way. */
class DeliveryResultTest {

    private static final String QUESTION = "凧の仕立屋の年収は？";

    private final EdgeBot bot = new EdgeBot();
    @AutoClose private Connected connected;

    @BeforeEach
    void connect() {
        connected = new Connected(bot.chat());
    }

    @Test
    void aMentionThatComesAsTwoEventsIsAnsweredOnce() {
        String ts = connected.ts();
        String text = "<@U0BOT> " + QUESTION;

        var sent = new ArrayList<SentMessage>();
        for (String type : List.of("message", "app_mention", "message", "app_mention")) {
            JsonObject event = connected.message(type, "C1", "U1", text, ts);
            sent.addAll(connected.deliver("events_api", FakeSlack.event(event)));
        }

        assertThat(sent).singleElement().extracting(SentMessage::thread).isEqualTo(ts);
    }

    @Test
    void botsEditsAndTheBotItselfAreIgnored() {
        JsonObject own = connected.message("message", "D1", FakeSlack.ME, QUESTION, "1.1");
        JsonObject other = connected.message("message", "D1", "U1", QUESTION, "1.2");
        other.addProperty("bot_id", "B1");
        JsonObject edited = connected.message("message", "D1", "U1", QUESTION, "1.3");
        edited.addProperty("subtype", "message_changed");
        edited.add("message", connected.message("message", "D1", "U1", QUESTION, "1.3"));
        JsonObject deleted = connected.message("message", "D1", "U1", QUESTION, "1.4");
        deleted.addProperty("subtype", "message_deleted");
        for (JsonObject event : List.of(own, other, edited, deleted)) {
            event.addProperty("channel_type", "im");
            assertThat(connected.deliver("events_api", FakeSlack.event(event))).isEmpty();
        }
    }

    @Test
    void whatIsCutOffOnTheWayIsAnsweredOnceWhenItIsDeliveredAgain() {
        JsonObject message = connected.message("message", "D1", "U1", QUESTION, "1.1");
        message.addProperty("channel_type", "im");
        JsonObject payload = FakeSlack.event(message);

        var _ = connected.slack.deliver(connected.socket, "events_api", payload);
        connected.socket.closeConnection(1006, "cut");
        connected.socket = connected.slack.nextSocket();
        connected.acknowledged("events_api", payload);
        connected.work.awaitIdle();

        assertThat(connected.slack.sent)
                .singleElement()
                .satisfies(sent -> assertThat(Connected.shown(sent).text()).contains("123 - 234"));
    }

    @Test
    void whatMakesNoSenseIsAcknowledgedAndDoesNoHarm() {
        for (String type : List.of("events_api", "interactive", "slash_commands", "unheard_of")) {
            for (String event : List.of("message", "app_mention", "block_actions", "unheard_of")) {
                JsonObject payload = FakeSlack.object(Map.of("type", event));
                payload.add("event", FakeSlack.object(Map.of("type", event)));
                connected.acknowledged(type, payload);
            }
        }

        assertThat(connected.direct("U1", QUESTION)).hasSize(1);
    }

    @Test
    void aChannelThatIsLimitedGetsAllItsReplies() {
        connected.slack.fail(
                "chat.postMessage",
                FakeSlack.Failure.limited(1),
                FakeSlack.Failure.status(502),
                FakeSlack.Failure.limited(0));
        for (int i = 0; i < 10; i++) {
            String text = "<@U0BOT> " + QUESTION;
            JsonObject mention =
                    connected.message("app_mention", "C1", "U" + i, text, connected.ts());
            connected.acknowledged("events_api", FakeSlack.event(mention));
        }
        connected.work.awaitIdle();

        assertThat(connected.slack.sent)
                .extracting(SentMessage::thread)
                .doesNotHaveDuplicates()
                .hasSize(10);
    }

    @Test
    void aLimitIsHonouredAndNothingIsLost() {
        connected.slack.fail(
                "chat.postMessage",
                FakeSlack.Failure.limited(1),
                FakeSlack.Failure.status(500),
                FakeSlack.Failure.error("internal_error"));
        long start = System.nanoTime();

        assertThat(connected.direct("U1", QUESTION)).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThan(Duration.ofMillis(999));
        assertThat(connected.slack.calls).filteredOn("chat.postMessage"::equals).hasSize(4);
    }

    @Test
    void aTableThatIsRefusedIsSentAsAList() {
        connected.slack.fail("chat.postMessage", FakeSlack.Failure.error("invalid_blocks"));

        List<SentMessage> sent = connected.direct("U1", QUESTION);

        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().string("blocks")).doesNotContain("\"table\"");
        assertThat(Connected.shown(sent.getFirst()).text()).contains("123 - 234", "567 - 678");
    }

    @Test
    void blocksThatAreRefusedAltogetherAreSentAsText() {
        connected.slack.fail(
                "chat.postMessage",
                FakeSlack.Failure.error("invalid_blocks"),
                FakeSlack.Failure.error("invalid_blocks_format"));

        List<SentMessage> sent = connected.direct("U1", QUESTION);

        assertThat(sent)
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.blocks()).isEmpty();
                    assertThat(message.string("text")).contains("123 - 234");
                });
    }

    @Test
    void whereTheResponseAddressHasExpiredTheReplyIsPostedToTheAsker() {
        connected.slack.fail("hooks", FakeSlack.Failure.status(404));

        List<SentMessage> sent = connected.command("C1", "U1", "/salary", "kite_tailor");

        assertThat(sent)
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.method()).isEqualTo("chat.postEphemeral");
                    assertThat(message.string("user")).isEqualTo("U1");
                });
    }

    @Test
    void aResponseAddressThatFailsIsTriedAgain() {
        connected.slack.fail("hooks", FakeSlack.Failure.status(503), FakeSlack.Failure.limited(0));

        assertThat(connected.command("C1", "U1", "/salary", "kite_tailor"))
                .singleElement()
                .extracting(SentMessage::method)
                .isEqualTo("hooks");
    }

    @Test
    void whatIsSlowIsAcknowledgedAtOnce() throws Exception {
        var acknowledged = new CountDownLatch(1);
        Snapshot guides = TestBot.snapshot(TestBot.SEEDS);
        try (var slow =
                new Connected(
                        chat(() -> {
                            await(acknowledged);
                            return guides;
                        }))) {
            JsonObject message = slow.message("message", "D1", "U1", "HoEの年収は？", "1.1");
            message.addProperty("channel_type", "im");

            slow.acknowledged("events_api", FakeSlack.event(message));
            assertThat(slow.slack.sent).isEmpty();
            acknowledged.countDown();
            slow.work.awaitIdle();

            assertThat(slow.slack.sent).hasSize(1);
        }
    }

    @Test
    void aThousandQuestionsAtOnceGetAReplyEach() throws Exception {
        List<CompletableFuture<Long>> acknowledgements =
                IntStream.range(0, 1_000)
                        .mapToObj(i -> {
                            String user = "U" + i;
                            JsonObject message =
                                    connected.message("message", "D" + i, user, QUESTION, "1." + i);
                            message.addProperty("channel_type", "im");
                            return connected.slack.deliver(
                                    connected.socket, "events_api", FakeSlack.event(message));
                        })
                        .toList();
        for (CompletableFuture<Long> acknowledgement : acknowledgements) {
            assertThat(Duration.ofNanos(acknowledgement.get(20, TimeUnit.SECONDS)))
                    .isLessThan(Duration.ofSeconds(3));
        }
        connected.work.awaitIdle();

        assertThat(connected.slack.sent)
                .extracting(SentMessage::channel)
                .doesNotHaveDuplicates()
                .hasSize(1_000);
        assertThat(connected.slack.sent)
                .allSatisfy(sent -> assertThat(sent.string("text")).contains("123 - 234"));
    }

    private static ChatService chat(Supplier<Snapshot> guides) {
        var first = new AtomicBoolean(true);
        Snapshot known = TestBot.snapshot(TestBot.SEEDS);
        return new ChatService(
                // The list of commands is asked for before anything is slow.
                () -> first.getAndSet(false) ? known : guides.get(),
                TestBot.writer(),
                new Messages(),
                GuideBot.ports(InstantSource.system(), QuestionLog.none()),
                GuideBot.settings(Language.JA),
                InstantSource.system(),
                AdminView.none(),
                HelpDesk.NONE);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
