package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.discord.FakeDiscord.Answer;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.discord.connection.DiscordConnection;
import dev.shirube.discord.connection.DiscordState;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Whatever goes wrong on the way, every question gets one visible reply. */
class FaultTest {

    private static final Snapshot GUIDES = GuideBot.snapshot(GuideBot.SEEDS);

    /** What the core waits for before it answers. */
    private static final AtomicReference<CountDownLatch> GATE =
            new AtomicReference<>(new CountDownLatch(0));

    private static FakeDiscord discord;
    private static DiscordConnection bot;
    private static DiscordState state;

    @BeforeAll
    static void connect() throws Exception {
        discord = new FakeDiscord();
        state = new DiscordState();
        bot =
                TestConnection.of(
                        FakeDiscord.TOKEN,
                        Connected.settings(discord.address()),
                        TestBot.chat(FaultTest::guides),
                        state);
        bot.start();
        assertThat(state.firstWord(Duration.ofMinutes(1))).isEqualTo("connected as @shirube");
        assertThat(discord.gateway.arrival()).isEqualTo("IDENTIFY");
    }

    @AfterAll
    static void disconnect() {
        bot.stop();
        discord.close();
        assertThat(bot.describe()).isEqualTo("Discord: stopped");
    }

    @AfterEach
    void everyRequestWasValid() {
        discord.fault.set(call -> Optional.empty());
        assertThat(discord.log.faults()).isEmpty();
    }

    private static Snapshot guides() {
        try {
            GATE.get().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return GUIDES;
    }

    private static Map<String, Object> salary(String id, String person) {
        return Event.command(id, person, "salary", Map.of("job", "head_of_engineering"));
    }

    private static String ask(String person) {
        String id = Event.id();
        discord.gateway.dispatch("INTERACTION_CREATE", salary(id, person));
        return id;
    }

    private static String say(String person) {
        String id = Event.id();
        discord.gateway.dispatch(
                "MESSAGE_CREATE", Event.said(id, person, "<@" + Event.BOT + "> HoEの年収は？"));
        return id;
    }

    /** Answers some requests with something else, the first few times. */
    private static void fail(String part, int times, Answer answer) {
        var left = new AtomicInteger(times);
        discord.fault.set(call ->
                call.path().contains(part) && left.getAndDecrement() > 0
                        ? Optional.of(answer)
                        : Optional.empty());
    }

    private static void assertAnswer(Visible visible) {
        assertThat(Screen.of(visible.message()).text()).contains("1,200 - 1,800");
    }

    @Test
    void aBrokenConnectionIsTakenUpAgainAndNothingIsLostOrTwice() throws Exception {
        String missed = Event.id();

        discord.gateway.breakOff(true, List.of(salary(missed, "21")));

        assertThat(discord.gateway.arrival()).isEqualTo("RESUME");
        assertAnswer(discord.next(missed));
        String after = ask("21");
        assertAnswer(discord.next(after));
        assertThat(discord.more(missed)).isEmpty();
        assertThat(discord.more(after)).isEmpty();
    }

    @Test
    void anInvalidSessionIsReplacedByANewOne() throws Exception {
        discord.gateway.breakOff(false, List.of());

        assertThat(discord.gateway.arrival()).isEqualTo("IDENTIFY");
        assertAnswer(discord.next(ask("22")));
    }

    @Test
    void tooManyRequestsAreRepeatedLater() throws Exception {
        fail("/channels/", 1, new Answer(429, "{\"retry_after\":0.1}", Map.of("Retry-After", "1")));

        String id = say("23");

        assertAnswer(discord.next(id));
        assertThat(discord.more(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void aMessageIsSentAgainAfterAnErrorOfTheServer(int status) throws Exception {
        fail("/channels/", 1, Answer.of(status, "{}"));

        String id = say("24");

        assertAnswer(discord.next(id));
        assertThat(discord.more(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"25 | 500 | {}", "26 | 404 | " + FakeDiscord.EXPIRED})
    void aReplyThatDiscordFailsOnOrThatComesTooLateGoesIntoTheChannel(
            String person, int status, String body) throws Exception {
        fail("/interactions/", 1, Answer.of(status, body));

        String id = ask(person);

        assertAnswer(discord.next(Event.CHANNEL));
        assertThat(discord.more(id)).isEmpty();
    }

    @Test
    void aPrivateReplyThatComesTooLateGoesToThePersonDirectly() throws Exception {
        fail("/interactions/", 1, Answer.of(404, FakeDiscord.EXPIRED));
        String id = Event.id();

        discord.gateway.dispatch(
                "INTERACTION_CREATE",
                Event.command(
                        id, "27", "salary", Map.of("job", "head_of_engineering", "hide", true)));

        assertAnswer(discord.next(Event.DIRECT));
        assertThat(discord.more(Event.CHANNEL)).isEmpty();
    }

    @Test
    void aReplyThatTakesTimeIsAnnouncedFirst() throws Exception {
        var gate = new CountDownLatch(1);
        GATE.set(gate);

        String id = ask("28");

        assertThat(discord.next(id).kind()).isEqualTo(5);
        gate.countDown();
        Visible reply = discord.next(Event.TOKEN + id);
        assertThat(reply.kind()).isEqualTo(50);
        assertAnswer(reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {"宇宙飛行士の年収は？", "今夜の献立は？"})
    void whatIsForThePersonAloneStaysSoWhenItTakesTime(String question) throws Exception {
        var gate = new CountDownLatch(1);
        GATE.set(gate);
        String id = Event.id();
        discord.gateway.dispatch(
                "INTERACTION_CREATE", Event.command(id, "30", "ask", Map.of("question", question)));
        assertThat(discord.next(id).isPrivate()).isFalse();

        gate.countDown();

        assertThat(discord.next(Event.TOKEN + id).kind()).as("the announcement goes").isEqualTo(99);
        Visible reply = discord.next(Event.TOKEN + id);
        assertThat(reply.kind()).isEqualTo(51);
        assertThat(reply.isPrivate()).isTrue();
        assertThat(discord.more(Event.TOKEN + id)).isEmpty();
    }

    @Test
    void whatIsForThePersonAloneIsSentDirectlyWhereTheAnnouncementStays() throws Exception {
        var gate = new CountDownLatch(1);
        GATE.set(gate);
        String id = Event.id();
        discord.gateway.dispatch(
                "INTERACTION_CREATE",
                Event.command(id, "36", "ask", Map.of("question", "宇宙飛行士の年収は？")));
        assertThat(discord.next(id).kind()).isEqualTo(5);
        fail("/messages/@original", 9, Answer.of(403, "{\"code\":50001,\"message\":\"no\"}"));

        gate.countDown();

        assertThat(Screen.of(discord.next(Event.DIRECT).message()).text()).contains("宇宙飛行士");
        assertThat(discord.more(Event.TOKEN + id)).isEmpty();
    }

    @Test
    void aLateReplyWhoseTokenHasExpiredGoesIntoTheChannel() throws Exception {
        var gate = new CountDownLatch(1);
        GATE.set(gate);
        String id = ask("29");
        assertThat(discord.next(id).kind()).isEqualTo(5);
        fail(
                "/webhooks/",
                1,
                Answer.of(401, "{\"code\":50027,\"message\":\"Invalid Webhook Token\"}"));

        gate.countDown();

        assertAnswer(discord.next(Event.CHANNEL));
    }
}
