package dev.shirube.discord.connection;

import dev.shirube.chat.platform.ChannelPost;
import dev.shirube.discord.components.DiscordRenderer;
import dev.shirube.discord.components.OutboundReply;
import dev.shirube.discord.outbound.DeliveryError;
import dev.shirube.reply.Reply;

import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Posts to channels of Discord that the bot may write in.
 *
 * @param connection knows the channels
 * @param renderer shows replies
 */
public record DiscordChannelPost(DiscordConnection connection, DiscordRenderer renderer)
        implements ChannelPost {

    private static final int PATIENCE_SECONDS = 60;

    @Override
    public String platform() {
        return "discord";
    }

    @Override
    public void post(String channel, Reply message) throws NotPostedException {
        Optional<GuildMessageChannel> found = connection.channel(channel);
        if (found.isEmpty()) {
            throw new NotPostedException(
                    "Discord is not connected, or the bot does not see channel " + channel);
        }
        var page =
                new OutboundReply(
                        renderer.render(message, new DiscordRenderer.View("", 1, false, false)),
                        false,
                        false,
                        message.language());
        try {
            found.get()
                    .sendMessage(page.message())
                    .submit()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw new NotPostedException(
                    "Discord does not take it: " + DeliveryError.words(cause == null ? e : cause));
        } catch (TimeoutException e) {
            throw new NotPostedException("Discord does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotPostedException("the bot was stopped");
        } catch (RuntimeException e) {
            // JDA knows of a permission that is missing.
            throw new NotPostedException("Discord: " + DeliveryError.words(e));
        }
    }
}
