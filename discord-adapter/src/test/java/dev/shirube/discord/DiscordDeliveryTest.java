package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.FakeDiscord.Answer;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.discord.outbound.DiscordDelivery;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Whatever Discord objects to, the person hears of the answer or the log says why not. */
class DiscordDeliveryTest {

    /** Nobody asks so much that the bot asks them to wait. */
    private static final AtomicInteger PEOPLE = new AtomicInteger(4_000);

    @AutoClose private static Connected connected;

    private final LogLines log = LogLines.of(DiscordDelivery.class);

    @BeforeAll
    static void connect() {
        connected = Connected.to(TestBot.chat());
    }

    @AfterEach
    void noMoreFaults() {
        connected.discord().fault.set(call -> Optional.empty());
        log.close();
    }

    /** Has Discord answer the first few of some requests with something else. */
    private static void fail(Predicate<FakeDiscord.Call> which, int times, Answer answer) {
        var left = new AtomicInteger(times);
        connected
                .discord()
                .fault
                .set(call ->
                        which.test(call) && left.getAndDecrement() > 0
                                ? Optional.of(answer)
                                : Optional.empty());
    }

    private static boolean isIn(FakeDiscord.Call call, String channel) {
        return call.path().equals("/channels/" + channel + "/messages");
    }

    private static boolean isInTheChannel(FakeDiscord.Call call) {
        return isIn(call, Event.CHANNEL);
    }

    private static Answer error(int status, int code) {
        return Answer.of(status, "{\"code\":%d,\"message\":\"no\"}".formatted(code));
    }

    private static String say() {
        Map<String, Object> message =
                Event.said(
                        Event.id(),
                        Integer.toString(PEOPLE.incrementAndGet()),
                        "<@" + Event.BOT + "> HoEの年収は？");
        connected.discord().gateway.dispatch("MESSAGE_CREATE", message);
        return (String) Objects.requireNonNull(message.get("id"));
    }

    private static String text(Visible visible) {
        return Screen.of(visible.message()).text();
    }

    @ParameterizedTest
    @CsvSource({
        "403, 50013",
        "403, 50001",
        "403, 160005",
        "400, 50083",
        "400, 160005",
        "400, 200000",
        "403, 200000",
        "404, 10003",
        "403, 50009",
        "400, 50024",
        "403, 20028",
        "403, 240000",
        "403, 999999",
        "404, 10004",
        "400, 40058",
        "403, 50024",
        "400, 20016",
        "400, 200001",
        "403, 40066",
    })
    void whatMayNotBeSaidInTheChannelIsSaidDirectly(int status, int code) throws Exception {
        fail(DiscordDeliveryTest::isInTheChannel, 1, error(status, code));

        String id = say();

        assertThat(text(connected.discord().next(Event.DIRECT)))
                .contains("1,200 - 1,800", "<#" + Event.CHANNEL + "> には書き込めない");
        assertThat(connected.discord().more(id)).isEmpty();
        log.next("channel " + Event.CHANNEL, "(" + code + ")", "goes to the person directly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "<html>forbidden</html>", "{\"message\":\"no\"}"})
    void aBareRefusalIsOneAsWell(String body) throws Exception {
        fail(DiscordDeliveryTest::isInTheChannel, 1, Answer.of(403, body));

        String id = say();

        assertThat(text(connected.discord().next(Event.DIRECT))).contains("1,200 - 1,800");
        assertThat(connected.discord().more(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"404, 10008", "400, 160002", "400, 160008"})
    void aMessageThatCannotBeRepliedToIsAnsweredBesideIt(int status, int code) throws Exception {
        fail(
                call -> isInTheChannel(call) && call.body().has("message_reference"),
                9,
                error(status, code));

        say();

        assertThat(text(connected.discord().next(Event.CHANNEL))).contains("1,200 - 1,800");
    }

    @ParameterizedTest
    @CsvSource({"413, 40005", "400, 50045", "400, 50046", "413, 0"})
    void whatIsTooLargeIsSentWithoutItsPictures(int status, int code) throws Exception {
        fail(
                call -> isInTheChannel(call) && call.body().toString().contains("chart-1.png"),
                9,
                error(status, code));

        Visible reply = connected.discord().next(say());

        assertThat(text(reply)).contains("1,200 - 1,800");
        assertThat(reply.message().toString()).doesNotContain("chart-1.png");
    }

    @Test
    void whatDiscordDoesNotTakeAtAllIsSaidToBeThere() throws Exception {
        fail(DiscordDeliveryTest::isInTheChannel, 1, error(400, 50035));

        say();

        assertThat(text(connected.discord().next(Event.CHANNEL)))
                .contains("答えは見つかりましたが、Discord が受け付けません");
        log.next("channel " + Event.CHANNEL, "(50035)");
    }

    @Test
    void whoeverTakesNoDirectMessagesIsNamedByTheChannelInTheLog() throws Exception {
        var asked = new CopyOnWriteArrayList<String>();
        connected
                .discord()
                .fault
                .set(call -> {
                    if (isInTheChannel(call)) {
                        return Optional.of(error(403, 50013));
                    }
                    if (isIn(call, Event.DIRECT)) {
                        asked.add(call.path());
                        return Optional.of(error(403, 50007));
                    }
                    return Optional.empty();
                });

        say();

        log.next(
                "channel " + Event.CHANNEL, "is lost: the person takes no direct messages (50007)");
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatDiscordFailsOnAgainAndAgainIsSaidDirectly() throws Exception {
        fail(DiscordDeliveryTest::isInTheChannel, 99, Answer.of(500, "{}"));

        say();

        assertThat(text(connected.discord().next(Event.DIRECT))).contains("1,200 - 1,800");
    }

    @Test
    void aReplyToACommandThatMayNotGoIntoTheChannelEitherGoesToThePerson() throws Exception {
        connected
                .discord()
                .fault
                .set(call -> {
                    if (call.path().startsWith("/interactions/")) {
                        return Optional.of(Answer.of(404, FakeDiscord.EXPIRED));
                    }
                    return isInTheChannel(call) ? Optional.of(error(403, 50001)) : Optional.empty();
                });

        connected
                .discord()
                .gateway
                .dispatch(
                        "INTERACTION_CREATE",
                        Event.command(
                                Event.id(), "42", "salary", Map.of("job", "head_of_engineering")));

        assertThat(text(connected.discord().next(Event.DIRECT))).contains("1,200 - 1,800");
    }
}
