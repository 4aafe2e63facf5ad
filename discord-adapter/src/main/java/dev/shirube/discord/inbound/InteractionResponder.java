package dev.shirube.discord.inbound;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.Workload;
import dev.shirube.discord.components.DiscordMessageKey;
import dev.shirube.discord.components.OutboundReply;
import dev.shirube.discord.inbound.DiscordChatHandler.Asker;
import dev.shirube.discord.outbound.DeliveryError;
import dev.shirube.discord.outbound.DiscordDelivery;
import dev.shirube.discord.outbound.TimedReply;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sees to it that each interaction gets its reply: knows who asks where, and whether that is
 * allowed.
 *
 * @param chatHandler answers
 * @param places knows the rules of servers and channels
 * @param workload does what takes time
 */
public record InteractionResponder(
        DiscordChatHandler chatHandler, DiscordPlaces places, Workload workload) {

    private static final Logger LOG = LoggerFactory.getLogger(InteractionResponder.class);

    /** Returns who does something where. */
    public Asker asker(Interaction event) {
        return asker(event, "");
    }

    /** Returns who says something where. */
    public Asker asker(Interaction event, String said) {
        Guild guild = event.isFromGuild() ? event.getGuild() : null;
        ChatEdge.Place place =
                places.of(Objects.requireNonNull(event.getChannel()), guild, event.getUser());
        return new Asker(place, event.getUserLocale().toLocale(), event.getId(), said);
    }

    /** Replies with a new message. */
    public void reply(
            IReplyCallback event,
            Asker asker,
            boolean privately,
            Supplier<Optional<OutboundReply>> answer) {
        reply(event, asker, privately, null, answer);
    }

    /**
     * Replies.
     *
     * @param event what to reply to
     * @param asker who asks where
     * @param privately whether only the asker is to see that a reply is on its way
     * @param edited the event itself where the reply takes the place of the message that it came
     *     from, else null
     * @param answer makes the reply
     */
    public void reply(
            IReplyCallback event,
            Asker asker,
            boolean privately,
            @Nullable IMessageEditCallback edited,
            Supplier<Optional<OutboundReply>> answer) {
        boolean allowed = asker.place().allowed();
        var reply =
                new TimedReply(
                        event,
                        privately || !allowed,
                        edited,
                        (outgoing, failure) -> {
                            LOG.warn(
                                    "Discord: a reply to an interaction in channel {} failed: {}",
                                    event.getChannelId(),
                                    DeliveryError.words(failure));
                            DiscordDelivery.otherwise(
                                    (MessageChannel) Objects.requireNonNull(event.getChannel()),
                                    event.getUser(),
                                    outgoing);
                        });
        reply.start(
                allowed
                        ? answer
                        : () -> Optional.of(chatHandler.say(DiscordMessageKey.NOT_HERE, asker)),
                workload);
    }

    /** Says why there is no answer. */
    public void excuse(IReplyCallback event, DiscordMessageKey words) {
        Asker asker = asker(event);
        reply(event, asker, true, () -> Optional.of(chatHandler.say(words, asker)));
    }
}
