package dev.shirube.discord.outbound;

import dev.shirube.adapter.ChannelPoster;
import dev.shirube.discord.components.DiscordRenderer;
import dev.shirube.discord.components.OutboundReply;
import dev.shirube.reply.Reply;

import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;
import java.util.function.Function;

/**
 * Posts into channels of Discord.
 *
 * @param renderer makes messages of replies
 * @param channels finds a channel by its id, as long as the bot is connected
 */
public record DiscordPoster(
        DiscordRenderer renderer, Function<String, Optional<GuildMessageChannel>> channels)
        implements ChannelPoster {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordPoster.class);

    private static final DiscordRenderer.View BEGINNING =
            new DiscordRenderer.View("", 1, false, false);

    @Override
    public String platform() {
        return "discord";
    }

    @Override
    public void post(String channel, Reply reply) {
        Optional<GuildMessageChannel> place = channels.apply(channel);
        if (place.isEmpty()) {
            LOG.warn("Discord: there is no channel {} that the bot can see", channel);
            return;
        }
        var outgoing =
                new OutboundReply(
                        renderer.render(reply, BEGINNING), false, false, reply.language());
        try {
            place.get()
                    .sendMessage(outgoing.message())
                    .queue(sent -> {}, failure -> failed(channel, failure));
        } catch (RuntimeException e) {
            // JDA may know of a permission that is missing.
            failed(channel, e);
        }
    }

    private static void failed(String channel, Throwable failure) {
        LOG.warn(
                "Discord: a post in channel {} was not delivered: {}",
                channel,
                DeliveryError.words(failure));
    }
}
