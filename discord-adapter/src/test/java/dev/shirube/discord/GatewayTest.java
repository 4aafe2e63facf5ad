package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;
import dev.shirube.discord.connection.DiscordProperties.StreamCompression;
import dev.shirube.discord.connection.DiscordState;

import org.assertj.core.api.InstanceOfAssertFactories;
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
        try (var _ = Connected.of(discord, Connected.settings(discord.address()), CHAT)) {
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
        try (var connected = Connected.of(discord, Connected.settings(discord.address()), CHAT)) {
            assertAnswers(connected);

            discord.gateway.shut(code, resumable);

            assertThat(discord.gateway.arrival()).isEqualTo(resumable ? "RESUME" : "IDENTIFY");
            assertAnswers(connected);
        }
    }

    @Test
    void theHealthSaysWhichShardIsAway() throws Exception {
        var discord = new FakeDiscord();
        discord.shards = 2;
        var settings = Connected.settings(discord.address(), StreamCompression.NONE, "auto");
        try (var connected = Connected.of(discord, settings, CHAT)) {
            assertThat(discord.gateway.arrival()).isEqualTo("IDENTIFY");
            assertThat(state(connected, "connected as @shirube"))
                    .containsEntry("shards", Map.of(0, "connected", 1, "connected"));

            discord.gateway.keepOut(1);

            String words = "1 of 2 shards connected; the others are connecting";
            assertThat(state(connected, words))
                    .extracting("shards")
                    .asInstanceOf(InstanceOfAssertFactories.map(Integer.class, String.class))
                    .containsEntry(0, "connected")
                    .extractingByKey(1)
                    .isIn("reconnecting", "connecting");
            assertThat(connected.state().health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(connected.bot().describe()).contains(words);

            discord.gateway.letIn();
            assertThat(discord.gateway.arrival()).isEqualTo("IDENTIFY");
            state(connected, "connected as @shirube");
            assertThat(connected.state().health().getStatus()).isEqualTo(Status.UP);
        }
    }

    /** Waits for what is said of the connection. */
    private static Map<String, Object> state(Connected connected, String words) {
        for (long end = System.nanoTime() + 60_000_000_000L; System.nanoTime() < end; ) {
            Health health = connected.state().health();
            if (words.equals(health.getDetails().get("state"))) {
                return health.getDetails();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError(connected.state().health().getDetails());
    }

    @Test
    void theLinkToInviteTheBotSaysWhatItNeeds() throws Exception {
        var discord = new FakeDiscord();
        try (var log = LogLines.of(DiscordState.class);
                var _ = Connected.of(discord, Connected.settings(discord.address()), CHAT)) {
            log.next(
                    "client_id=" + Event.BOT,
                    "&scope=bot+applications.commands",
                    "&permissions=274878008320");
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
        var settings = Connected.settings(discord.address());
        try (var connected = Connected.starting(discord, settings, CHAT)) {
            assertThat(connected.state().firstWord(Duration.ofMinutes(1)))
                    .isEqualTo("off; " + reason);

            Health health = connected.state().health();
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails()).containsEntry("state", "off; " + reason);
            assertThat(discord.gateway.identities).hasSize(1);
        }
    }
}
