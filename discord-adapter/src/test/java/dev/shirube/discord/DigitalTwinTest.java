package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.discord.connection.DiscordConnection;
import dev.shirube.discord.connection.DiscordProperties;
import dev.shirube.discord.connection.DiscordState;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.testkit.GuideBot;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** The whole adapter against a Discord that others wrote; every request is checked on its way. */
class DigitalTwinTest {

    private static final String HOE = "head_of_engineering";

    private static final RequestLog LOG = new RequestLog();

    /** What the core waits for before it answers. */
    private static final AtomicReference<CountDownLatch> GATE =
            new AtomicReference<>(new CountDownLatch(0));

    private static StandIn discord;
    private static Forwarder forwarder;
    private static DiscordConnection bot;

    @BeforeAll
    static void connect() throws IOException {
        discord = StandIn.start();
        forwarder = Forwarder.to(discord.get("rest"), LOG);
        var settings =
                new DiscordProperties(
                        forwarder.address(),
                        discord.get("gateway"),
                        DiscordProperties.StreamCompression.NONE,
                        "auto",
                        Map.of(),
                        PlaceRule.NONE);
        var state = new DiscordState();
        bot = TestConnection.of(discord.get("token"), settings, chat(), state);
        bot.start();
        assertThat(state.firstWord(Duration.ofMinutes(1))).isEqualTo("connected as @shirube");
        // The first reply of a cold program may have to be announced first.
        try {
            command("salary", Map.of("job", HOE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ChatService chat() {
        Snapshot guides = GuideBot.snapshot(GuideBot.SEEDS);
        return TestBot.chat(() -> {
            try {
                GATE.get().await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return guides;
        });
    }

    @AfterAll
    static void disconnect() {
        if (discord != null) {
            bot.stop();
            forwarder.close();
            discord.close();
        }
    }

    @AfterEach
    void everyRequestWasValid() {
        assertThat(LOG.faults()).isEmpty();
    }

    private static JsonNode command(String name, Map<String, ?> options)
            throws IOException, InterruptedException {
        List<Map<String, Object>> list =
                options.entrySet().stream()
                        .map(option ->
                                Map.of(
                                        "name", option.getKey(),
                                        "type", option.getValue() instanceof Boolean ? 5 : 3,
                                        "value", option.getValue()))
                        .toList();
        return interact(2, Map.of("id", "1", "name", name, "type", 1, "options", list), Map.of());
    }

    private static JsonNode interact(int type, Map<String, ?> data, Map<String, ?> more)
            throws IOException, InterruptedException {
        var order = new HashMap<String, Object>(more);
        order.put("type", type);
        order.put("data", data);
        return discord.order("/interact", order);
    }

    private static String text(JsonNode message) {
        var text = new StringBuilder();
        for (JsonNode component : Payloads.components(message)) {
            text.append(component.path("content").asString("")).append('\n');
        }
        return text.toString();
    }

    private static boolean isPrivate(JsonNode reply) {
        return (reply.get("data").path("flags").asInt() & 64) != 0;
    }

    @Test
    void aCommandIsAnsweredFromTheGuide() throws Exception {
        JsonNode reply = command("salary", Map.of("job", HOE));
        assertThat(reply.get("type").asInt()).isEqualTo(4);
        assertThat(isPrivate(reply)).isFalse();
        assertThat(text(reply.get("data"))).contains("1,200 - 1,800", "出典");
    }

    @Test
    void aMentionIsAnsweredWithAReply() throws Exception {
        JsonNode said =
                discord.order("/say", Map.of("content", "<@" + discord.get("bot") + "> HoEの年収は？"));
        assertThat(text(said.get("reply"))).contains("1,200 - 1,800");
    }

    @Test
    void aReplyIsForOnePersonAloneIfThePersonWants() throws Exception {
        JsonNode reply = command("salary", Map.of("job", "hoe", "hide", true));
        assertThat(isPrivate(reply)).isTrue();
        assertThat(text(reply.get("data"))).contains("1,200 - 1,800");
    }

    @Test
    void theCommandsAreRegistered() throws Exception {
        JsonNode commands = discord.order("/commands", Map.of("last", "Ask about this message"));

        assertThat(commands.valueStream().map(command -> command.get("name").asString()))
                .contains("salary", "job", "jobs", "ask", "help", "Ask about this message");
        JsonNode salary =
                commands.valueStream()
                        .filter(command -> command.get("name").asString().equals("salary"))
                        .findFirst()
                        .orElseThrow();
        assertThat(salary.get("options").valueStream().map(o -> o.get("name").asString()))
                .containsExactly("job", "level", "hide");
    }

    @Test
    void aReplyThatTakesTimeIsAnnouncedAndThenPutInItsPlace() throws Exception {
        var gate = new CountDownLatch(1);
        GATE.set(gate);
        JsonNode announced;
        try {
            announced = command("salary", Map.of("job", HOE));
        } finally {
            gate.countDown();
        }
        assertThat(announced.get("type").asInt()).isEqualTo(5);

        JsonNode message =
                discord.order(
                        "/later", Map.of("interaction", announced.get("interaction").asString()));

        assertThat(text(message)).contains("1,200 - 1,800", "出典");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "he", "えんじ", "HoE"})
    void jobsAreSuggested(String typed) throws Exception {
        Map<String, Object> option =
                Map.of("name", "job", "type", 3, "value", typed, "focused", true);

        JsonNode suggested =
                interact(
                        4,
                        Map.of("id", "1", "name", "salary", "type", 1, "options", List.of(option)),
                        Map.of());

        assertThat(suggested.get("type").asInt()).isEqualTo(8);
        assertThat(suggested.get("data").get("choices").get(0).get("value").asString())
                .isEqualTo(HOE);
    }

    @Test
    void aChoiceIsAnsweredInANewMessage() throws Exception {
        JsonNode help = command("job", Map.of("job", HOE));
        JsonNode menu =
                Payloads.components(help.get("data")).stream()
                        .filter(component -> component.path("type").asInt() == 3)
                        .findFirst()
                        .orElseThrow();

        JsonNode answer =
                press(
                        help,
                        "person",
                        Map.of(
                                "custom_id",
                                menu.get("custom_id").asString(),
                                "component_type",
                                3,
                                "values",
                                List.of("/salary " + HOE)));

        assertThat(answer.get("type").asInt()).isEqualTo(4);
        assertThat(text(answer.get("data"))).contains("1,200 - 1,800");
    }

    @Test
    void aPageIsTurnedInPlaceForTheAskerAndCopiedForOthers() throws Exception {
        JsonNode answer = command("salary", Map.of("job", HOE));
        Map<String, Object> page = Map.of("custom_id", "p1 /job " + HOE, "component_type", 2);

        JsonNode copy = press(answer, "otherPerson", page);
        JsonNode own = press(answer, "person", page);

        assertThat(copy.get("type").asInt()).isEqualTo(4);
        assertThat(isPrivate(copy)).isTrue();
        assertThat(own.get("type").asInt()).isEqualTo(7);
        assertThat(text(own.get("data"))).contains(text(copy.get("data")).strip(), "目次");
    }

    private static JsonNode press(JsonNode reply, String person, Map<String, ?> data)
            throws IOException, InterruptedException {
        return interact(
                3,
                data,
                Map.of("message", reply.get("message").asString(), "person", discord.get(person)));
    }
}
