package dev.shirube.discord.inbound;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.chat.platform.PlaceRules;
import dev.shirube.chat.request.Origin;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Knows what holds where. Safe for use by several threads. */
public final class DiscordPlaces {

    public static final String PLATFORM = "discord";

    private volatile PlaceRules rules;

    public DiscordPlaces(PlaceRules rules) {
        this.rules = rules;
    }

    /**
     * Returns a place.
     *
     * @param channel the channel, thread or direct message
     * @param guild the server, or null in direct messages
     * @param person who does something there
     */
    public ChatEdge.Place of(Channel channel, @Nullable Guild guild, User person) {
        String server = guild == null ? "" : guild.getId();
        String[] ids =
                Stream.of(channel.getId(), parent(channel), server)
                        .filter(id -> !id.isEmpty())
                        .toArray(String[]::new);
        String id = channel.getId();
        return new ChatEdge.Place(
                new Origin(PLATFORM, server, id, person.getId()),
                channel.getType().isThread() ? new Origin(PLATFORM, server, id, "") : null,
                guild != null,
                rules.of(ids));
    }

    /** Returns the thread below a message of a place, which has the id of the message. */
    public static ChatEdge.Place below(ChatEdge.Place place, String message) {
        Origin origin = place.origin();
        return new ChatEdge.Place(
                new Origin(PLATFORM, origin.community(), message, origin.person()),
                new Origin(PLATFORM, origin.community(), message, ""),
                place.shared(),
                place.rule());
    }

    /**
     * Returns the channel of a thread, or nothing where it is none, or its channel is not known.
     */
    public static String parent(Channel channel) {
        return channel instanceof ThreadChannel thread && !thread.isDetached()
                ? thread.getParentChannel().getId()
                : "";
    }

    /** Forgets the rules of a server that the bot has left, and those of its channels. */
    public synchronized void forget(Guild guild) {
        Map<String, PlaceRule> kept = new HashMap<>(rules.places());
        kept.remove(guild.getId());
        guild.getChannels().stream().map(ISnowflake::getId).forEach(kept::remove);
        rules = new PlaceRules(rules.fallback(), kept);
    }
}
