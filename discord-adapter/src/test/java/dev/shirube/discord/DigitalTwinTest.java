package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.PlaceRule;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole adapter against a Discord that others wrote; every request is checked on its way. */
class DigitalTwinTest {

    private static final RequestLog LOG = new RequestLog();

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
        bot = TestConnection.of(discord.get("token"), settings, TestBot.chat(TestBot.SEEDS), state);
        bot.start();
        assertThat(state.firstWord(Duration.ofMinutes(1))).isEqualTo("connected as @shirube");
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

    private static JsonNode command(String name, Map<String, ?> options) throws Exception {
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
            throws Exception {
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
        JsonNode reply = command("salary", Map.of("job", "head_of_engineering"));
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
        JsonNode reply = command("salary", Map.of("job", "hoe", "private", true));
        assertThat(isPrivate(reply)).isTrue();
        assertThat(text(reply.get("data"))).contains("1,200 - 1,800");
    }
}
