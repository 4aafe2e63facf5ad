package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;
import dev.shirube.discord.DiscordProperties.StreamCompression;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How the bot comes in at the gateway, and what it makes of being thrown out. */
class GatewayTest {

    private static final ChatService CHAT = TestBot.chat();

    /** Servers, their messages and direct messages: nothing that has to be granted. */
    private static final int INTENTS = 1 | 1 << 9 | 1 << 12;

    private static Map<String, Object> salary() {
        return Event.command(Event.id(), "81", "salary", Map.of("job", "head_of_engineering"));
    }

    private static void assertAnswers(Connected connected) throws InterruptedException {
        assertThat(Screen.of(connected.reply(salary()).message()).text()).contains("1,200 - 1,800");
    }

    @ParameterizedTest
    @EnumSource(StreamCompression.class)
    void whatTheGatewaySendsIsReadHoweverItIsCompressed(StreamCompression compression)
            throws Exception {
        var discord = new FakeDiscord();
        var settings = Connected.settings(discord.address(), compression, "1");
        try (var connected = Connected.of(discord, settings, CHAT)) {
            assertAnswers(connected);

            assertThat(discord.gateway.paths)
                    .isNotEmpty()
                    .allMatch(path ->
                            path.contains("compress=zlib-stream")
                                    == (compression == StreamCompression.ZLIB));
            discord.gateway.breakOff(true, List.of());
            assertThat(discord.gateway.arrival()).isEqualTo("RESUME");
            assertAnswers(connected);
        }
    }

    @Test
    void nothingIsAskedForThatHasToBeGranted() throws Exception {
        var discord = new FakeDiscord();
        try (var _ = Connected.of(discord, FaultTest.settings(discord.address()), CHAT)) {
            assertThat(discord.gateway.identities.getFirst().get("intents").asInt())
                    .isEqualTo(INTENTS);
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    auto  | 2 | 0/2 1/2
                    auto  | 1 | 0/1
                    3     | 1 | 0/3 1/3 2/3
                    1-2/4 | 9 | 1/4 2/4
                    0/2   | 9 | 0/2
                    """,
            delimiter = '|')
    void theServersAreDividedAsTheSettingSays(String setting, int recommended, String expected)
            throws Exception {
        var discord = new FakeDiscord();
        discord.shards = recommended;
        var settings = Connected.settings(discord.address(), StreamCompression.NONE, setting);
        List<String> shards = List.of(expected.split(" "));
        try (var connected = Connected.of(discord, settings, CHAT)) {
            for (int i = 1; i < shards.size(); i++) {
                assertThat(discord.gateway.arrival()).isEqualTo("IDENTIFY");
            }

            assertThat(discord.gateway.identities.stream().map(GatewayTest::shard))
                    .containsExactlyInAnyOrderElementsOf(shards);
            if (shards.stream().anyMatch(GatewayTest::servesTheServer)) {
                assertAnswers(connected);
            }
            if (expected.startsWith("0/")) {
                assertThat(discord.next("commands").message()).isNotEmpty();
            }
            // One shard registers the commands for all instances.
            assertThat(discord.log.requests())
                    .filteredOn(sent -> sent.method().equals("PUT"))
                    .hasSize(expected.startsWith("0/") ? 1 : 0);
        }
    }

    private static String shard(JsonNode identity) {
        JsonNode shard = identity.path("shard");
        return shard.path(0).asInt(0) + "/" + shard.path(1).asInt(1);
    }

    private static boolean servesTheServer(String shard) {
        String[] part = shard.split("/");
        long server = Long.parseLong(Event.GUILD) >> 22;
        return server % Integer.parseInt(part[1]) == Integer.parseInt(part[0]);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    4000 | true
                    4001 | true
                    4002 | true
                    4003 | true
                    4005 | true
                    4008 | true
                    4007 | false
                    4009 | false
                    """,
            delimiter = '|')
    void theBotComesBackWhenTheConnectionIsClosed(int code, boolean resumable) throws Exception {
        var discord = new FakeDiscord();
        try (var connected = Connected.of(discord, FaultTest.settings(discord.address()), CHAT)) {
            assertAnswers(connected);

            discord.gateway.shut(code, resumable);

            assertThat(discord.gateway.arrival()).isEqualTo(resumable ? "RESUME" : "IDENTIFY");
            assertAnswers(connected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    4004 | DISCORD_TOKEN is not valid any more
                    4010 | shirube.discord.shards does not fit this bot; try auto
                    4011 | shirube.discord.shards does not fit this bot; try auto
                    4013 | Discord does not grant this bot the events that it asks for
                    4014 | Discord does not grant this bot the events that it asks for
                    """,
            delimiter = '|')
    void theBotSaysWhyItIsNotLetInAndDoesNotTryAgain(int code, String reason) throws Exception {
        var discord = new FakeDiscord();
        discord.gateway.refuse(code);
        var settings = FaultTest.settings(discord.address());
        try (var connected = Connected.starting(discord, settings, CHAT)) {
            assertThat(connected.state().firstWord(Duration.ofMinutes(1)))
                    .isEqualTo("off; " + reason);

            Health health = Objects.requireNonNull(connected.state().health());
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails()).containsEntry("state", "off; " + reason);
            assertThat(discord.gateway.identities).hasSize(1);
        }
    }
}
