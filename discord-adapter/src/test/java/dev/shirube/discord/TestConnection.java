package dev.shirube.discord;

import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.chart.Drawing;
import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.discord.components.DiscordRenderer;
import dev.shirube.discord.components.TypedCommands.CommandIds;
import dev.shirube.discord.connection.DiscordConnection;
import dev.shirube.discord.connection.DiscordConnection.Pace;
import dev.shirube.discord.connection.DiscordProperties;
import dev.shirube.discord.connection.DiscordState;
import dev.shirube.discord.connection.Proxies;
import dev.shirube.discord.inbound.DiscordChatHandler;
import dev.shirube.reply.Messages;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Makes connections for tests. */
final class TestConnection {

    private static final Function<Drawing, Optional<byte[]>> CHARTS = DiscordRenderer.charts();

    private static final Pace QUICK =
            new Pace(
                    new BackOff(Duration.ofMillis(10), Duration.ofMillis(100)),
                    Duration.ofMillis(20));

    private TestConnection() {}

    static DiscordConnection of(
            String token, DiscordProperties settings, ChatService chat, DiscordState state) {
        return of(token, settings, chat, state, Proxies.none());
    }

    static DiscordConnection of(
            String token,
            DiscordProperties settings,
            ChatService chat,
            DiscordState state,
            Proxies proxies) {
        return of(token, settings, CommunityProperties.none(), chat, state, proxies);
    }

    static DiscordConnection of(
            String token,
            DiscordProperties settings,
            CommunityProperties community,
            ChatService chat,
            DiscordState state,
            Proxies proxies) {
        var ids = new CommandIds();
        var chatHandler = new DiscordChatHandler(chat, ids, new Messages(), CHARTS);
        return DiscordConnection.of(
                token, settings, community, state, chat, chatHandler, ids, proxies, QUICK);
    }
}
