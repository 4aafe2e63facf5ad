package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.discord.FakeDiscord.Visible;
import dev.shirube.discord.connection.DiscordConnection;
import dev.shirube.discord.connection.DiscordProperties;
import dev.shirube.discord.connection.DiscordProperties.StreamCompression;
import dev.shirube.discord.connection.DiscordState;
import dev.shirube.discord.connection.Proxies;

import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * A bot and the Discord that it is connected to.
 *
 * @param discord Discord
 * @param bot the bot
 * @param state how its connection is
 */
record Connected(FakeDiscord discord, DiscordConnection bot, DiscordState state)
        implements AutoCloseable {

    private static final int ANNOUNCED = 5;
    private static final int DELETED = 99;

    /** The settings of a bot without rules. */
    static DiscordProperties settings(String api) {
        return settings(api, StreamCompression.NONE, "auto");
    }

    /** The settings of a bot without rules, on some shards. */
    static DiscordProperties settings(String api, StreamCompression compression, String shards) {
        return new DiscordProperties(api, null, compression, shards, Map.of(), PlaceRule.NONE);
    }

    /** Starts a bot without rules, and waits until it is connected and its menu is there. */
    static Connected to(ChatService chat) {
        return to(chat, Map.of());
    }

    /** Starts a bot with rules of places, and waits until it is connected and its menu is there. */
    static Connected to(ChatService chat, Map<String, PlaceRule> places) {
        try {
            var discord = new FakeDiscord();
            var settings =
                    new DiscordProperties(
                            discord.address(),
                            null,
                            StreamCompression.NONE,
                            "auto",
                            places,
                            PlaceRule.NONE);
            Connected connected = of(discord, settings, chat);
            assertThat(discord.next("commands").message()).isNotEmpty();
            return connected;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts a bot and waits until it is connected. */
    static Connected of(FakeDiscord discord, DiscordProperties settings, ChatService chat)
            throws InterruptedException {
        Connected connected = starting(discord, settings, chat);
        assertThat(connected.state.firstWord(Duration.ofMinutes(1)))
                .isEqualTo("connected as @shirube");
        assertThat(discord.gateway.arrival()).isEqualTo("IDENTIFY");
        return connected;
    }

    /** Starts a bot that joins in without being called, and waits until it is connected. */
    static Connected joiningIn(
            FakeDiscord discord, ChatService chat, Map<String, CommunityRule> places)
            throws InterruptedException {
        var state = new DiscordState();
        DiscordConnection bot =
                TestConnection.of(
                        FakeDiscord.TOKEN,
                        Connected.settings(discord.address()),
                        new CommunityProperties(places, true),
                        chat,
                        state,
                        Proxies.none());
        bot.start();
        assertThat(state.firstWord(Duration.ofMinutes(1))).isEqualTo("connected as @shirube");
        assertThat(discord.gateway.arrival()).isEqualTo("IDENTIFY");
        return new Connected(discord, bot, state);
    }

    /** Starts a bot. */
    static Connected starting(FakeDiscord discord, DiscordProperties settings, ChatService chat) {
        var state = new DiscordState();
        DiscordConnection bot = TestConnection.of(FakeDiscord.TOKEN, settings, chat, state);
        bot.start();
        return new Connected(discord, bot, state);
    }

    /** Has something happen, and returns what the person sees of the reply. */
    Visible reply(Map<String, Object> interaction) throws InterruptedException {
        String id = (String) Objects.requireNonNull(interaction.get("id"));
        discord.gateway.dispatch("INTERACTION_CREATE", interaction);
        Visible visible = discord.next(id);
        if (visible.kind() != ANNOUNCED) {
            return visible;
        }
        Visible reply = discord.next(Event.TOKEN + id);
        // What was announced to all and is for one alone comes as a message of its own.
        return reply.kind() == DELETED ? discord.next(Event.TOKEN + id) : late(visible, reply);
    }

    /** Who sees a reply was decided when it was announced. */
    private static Visible late(Visible announced, Visible reply) {
        ObjectNode message = reply.message().deepCopy().asObject();
        int flags = announced.message().path("flags").asInt();
        message.put("flags", message.path("flags").asInt() | flags);
        return new Visible(reply.kind(), message);
    }

    /** Stops both; whatever the bot sent has to have been valid. */
    @Override
    public void close() {
        bot.stop();
        discord.close();
        assertThat(discord.log.faults()).isEmpty();
    }
}
