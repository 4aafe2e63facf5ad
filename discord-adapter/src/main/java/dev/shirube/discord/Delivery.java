package dev.shirube.discord;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends messages into channels, and where that is not to be done to the person directly. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private static final int SERVER_ERROR = 500;

    private Delivery() {}

    /** Replies to a message. */
    static void reply(Message message, Outgoing outgoing) {
        MessageChannel channel = message.getChannel();
        if (!mayTalk(channel)) {
            directly(message.getAuthor(), outgoing);
            return;
        }
        send(message, outgoing)
                .queue(
                        sent -> {},
                        failure -> {
                            if (failure instanceof ErrorResponseException error
                                    && isServerError(error)) {
                                // The nonce keeps the message from being there twice.
                                send(message, outgoing)
                                        .queue(sent -> {}, again -> lost(channel, again));
                            } else {
                                lost(channel, failure);
                                directly(message.getAuthor(), outgoing);
                            }
                        });
    }

    /** Sends what could not be sent as the reply to an interaction. */
    static void otherwise(MessageChannel channel, User person, Outgoing outgoing) {
        if (outgoing.personal() || !mayTalk(channel)) {
            directly(person, outgoing);
        } else {
            channel.sendMessage(allowed(channel, outgoing).message())
                    .queue(sent -> {}, failure -> lost(channel, failure));
        }
    }

    private static MessageCreateAction send(Message message, Outgoing outgoing) {
        MessageChannel channel = message.getChannel();
        MessageCreateAction action =
                channel.sendMessage(allowed(channel, outgoing).message()).setNonce(message.getId());
        return may(channel, Permission.MESSAGE_HISTORY)
                ? action.setMessageReference(message).failOnInvalidReply(false)
                : action;
    }

    private static void directly(User person, Outgoing outgoing) {
        person.openPrivateChannel()
                .flatMap(channel -> channel.sendMessage(outgoing.message()))
                .queue(sent -> {}, failure -> LOG.warn("Discord: a reply is lost: {}", failure));
    }

    private static boolean isServerError(ErrorResponseException error) {
        return error.getErrorCode() >= SERVER_ERROR || error.isServerError();
    }

    private static void lost(MessageChannel channel, Throwable failure) {
        LOG.warn(
                "Discord: a reply in channel {} could not be sent: {}",
                channel.getId(),
                failure.toString());
    }

    private static boolean mayTalk(MessageChannel channel) {
        if (channel.isDetached()) {
            return false;
        }
        if (!(channel instanceof GuildMessageChannel inGuild) || inGuild.canTalk()) {
            return true;
        }
        LOG.warn(
                "Discord: the bot may not write in channel {} of server {}; it needs {} there",
                channel.getId(),
                inGuild.getGuild().getId(),
                channel.getType().isThread()
                        ? "\"Send Messages in Threads\""
                        : "\"View Channel\" and \"Send Messages\"");
        return false;
    }

    private static Outgoing allowed(MessageChannel channel, Outgoing outgoing) {
        return may(channel, Permission.MESSAGE_ATTACH_FILES) ? outgoing : outgoing.withoutFiles();
    }

    private static boolean may(MessageChannel channel, Permission permission) {
        return !(channel instanceof GuildMessageChannel inGuild)
                || inGuild.getGuild().getSelfMember().hasPermission(inGuild, permission);
    }
}
