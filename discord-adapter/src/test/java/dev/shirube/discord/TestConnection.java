package dev.shirube.discord;

import dev.shirube.chat.BackOff;
import dev.shirube.chat.ChatService;
import dev.shirube.discord.DiscordConnection.Pace;
import dev.shirube.reply.Messages;

import java.time.Duration;

/** Makes connections for tests. */
final class TestConnection {

    private static final Charts CHARTS = new Charts();

    private static final Pace QUICK =
            new Pace(
                    new BackOff(Duration.ofMillis(10), Duration.ofMillis(100)),
                    Duration.ofMillis(20));

    private TestConnection() {}

    static DiscordConnection of(String token, DiscordProperties settings, ChatService chat) {
        return of(token, settings, chat, new DiscordState());
    }

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
        var ids = new CommandIds();
        var desk = new Desk(chat, ids, new Messages(), CHARTS::draw);
        return DiscordConnection.of(token, settings, state, chat, desk, ids, proxies, QUICK);
    }
}
