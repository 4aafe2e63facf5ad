package dev.shirube.discord.outbound;

import dev.shirube.discord.components.DiscordMessageKey;
import dev.shirube.discord.components.OutboundReply;
import dev.shirube.discord.outbound.DeliveryError.Remedy;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.function.Consumer;

/**
 * Sends messages into channels, and where that is not to be done to the person directly. Whatever
 * Discord objects to, the person hears something or the log says why not.
 */
public final class DiscordDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordDelivery.class);

    /** More than that many things can't be wrong with one message. */
    private static final int TRIES = 4;

    private DiscordDelivery() {}

    /**
     * A message on its way.
     *
     * @param channel where the question was asked
     * @param person who asked
     * @param outgoing what to send
     * @param reference the message to reply to, or null
     * @param nonce keeps the message from being there twice, or null
     * @param tries how often it has been tried
     */
    private record Letter(
            MessageChannel channel,
            User person,
            OutboundReply outgoing,
            @Nullable Message reference,
            @Nullable String nonce,
            int tries) {

        private Letter next(OutboundReply other, @Nullable Message to) {
            return new Letter(channel, person, other, to, nonce, tries + 1);
        }

        /** Says nothing of the channel to anybody who is not there. */
        private OutboundReply elsewhere() {
            return outgoing.excuse() ? outgoing : outgoing.with(note());
        }

        private String note() {
            return DiscordMessageKey.NOT_THERE.in(
                    outgoing.language(), "<#" + channel.getId() + ">");
        }
    }

    /** Replies to a message. */
    public static void reply(Message message, OutboundReply outgoing) {
        MessageChannel channel = message.getChannel();
        Message reference = may(channel, Permission.MESSAGE_HISTORY) ? message : null;
        String nonce = message.getId();
        var letter = new Letter(channel, message.getAuthor(), outgoing, reference, nonce, 0);
        if (mayTalk(channel)) {
            send(letter);
        } else {
            directly(letter);
        }
    }

    /** Says to whoever wrote a message what is nobody else's business. */
    public static void directly(Message message, OutboundReply outgoing) {
        directly(new Letter(message.getChannel(), message.getAuthor(), outgoing, null, null, 0));
    }

    /** Sends what could not be sent as the reply to an interaction. */
    public static void otherwise(MessageChannel channel, User person, OutboundReply outgoing) {
        var letter = new Letter(channel, person, outgoing, null, null, 0);
        if (outgoing.personal() || !mayTalk(channel)) {
            directly(letter);
        } else {
            send(letter);
        }
    }

    private static void send(Letter letter) {
        Consumer<Throwable> failed = failure -> mend(letter, failure);
        try {
            action(letter).queue(sent -> {}, failed);
        } catch (RuntimeException e) {
            // JDA may know of a permission that is missing by now.
            failed.accept(e);
        }
    }

    private static MessageCreateAction action(Letter letter) {
        MessageChannel channel = letter.channel;
        OutboundReply allowed =
                may(channel, Permission.MESSAGE_ATTACH_FILES)
                        ? letter.outgoing
                        : letter.outgoing.withoutFiles();
        MessageCreateAction action = channel.sendMessage(allowed.message()).setNonce(letter.nonce);
        Message reference = letter.reference;
        return reference == null
                ? action
                : action.setMessageReference(reference).failOnInvalidReply(false);
    }

    private static void mend(Letter letter, Throwable failure) {
        DeliveryError error = DeliveryError.of(failure);
        boolean hopeless = letter.tries >= TRIES;
        switch (hopeless ? Remedy.NOTHING : error.remedy()) {
            case AGAIN -> {
                if (letter.tries == 0) {
                    send(letter.next(letter.outgoing, letter.reference));
                } else {
                    refused(letter, failure);
                }
            }
            case WITHOUT_REFERENCE -> send(letter.next(letter.outgoing, null));
            case WITHOUT_FILES -> send(letter.next(lighter(letter.outgoing), letter.reference));
            case DIRECTLY -> refused(letter, failure);
            case WORD -> {
                LOG.warn("{}: {}", where(letter), DeliveryError.words(failure));
                send(letter.next(letter.outgoing.word(), null));
            }
            case NOTHING -> lost(letter, failure);
        }
    }

    private static void refused(Letter letter, Throwable failure) {
        if (letter.channel instanceof PrivateChannel) {
            lost(letter, failure);
        } else {
            LOG.warn(
                    "{}: {}; the answer goes to the person directly",
                    where(letter),
                    DeliveryError.words(failure));
            directly(letter);
        }
    }

    private static void directly(Letter letter) {
        OutboundReply outgoing = letter.elsewhere();
        letter.person
                .openPrivateChannel()
                .flatMap(channel -> channel.sendMessage(outgoing.message()))
                .queue(sent -> {}, failure -> mendDirectly(letter, failure));
    }

    private static void mendDirectly(Letter letter, Throwable failure) {
        DeliveryError error = DeliveryError.of(failure);
        switch (letter.tries >= TRIES ? Remedy.NOTHING : error.remedy()) {
            case AGAIN -> directly(letter.next(letter.outgoing, null));
            case WITHOUT_FILES -> directly(letter.next(lighter(letter.outgoing), null));
            case WORD -> directly(letter.next(letter.outgoing.word(), null));
            case WITHOUT_REFERENCE, DIRECTLY, NOTHING -> lost(letter, failure);
        }
    }

    private static OutboundReply lighter(OutboundReply outgoing) {
        OutboundReply bare = outgoing.withoutFiles();
        return bare.equals(outgoing) ? outgoing.word() : bare;
    }

    private static void lost(Letter letter, Throwable failure) {
        LOG.warn("{} and is lost: {}", where(letter), DeliveryError.words(failure));
    }

    private static String where(Letter letter) {
        return "Discord: a reply in channel %s could not be sent".formatted(name(letter.channel));
    }

    private static String name(MessageChannel channel) {
        return channel instanceof GuildMessageChannel inGuild && !channel.isDetached()
                ? "%s (#%s) of server %s"
                        .formatted(channel.getId(), channel.getName(), inGuild.getGuild().getId())
                : channel.getId();
    }

    private static boolean mayTalk(MessageChannel channel) {
        if (channel.isDetached()) {
            return false;
        }
        if (!(channel instanceof GuildMessageChannel inGuild) || inGuild.canTalk()) {
            return true;
        }
        LOG.warn(
                "Discord: the bot may not write in channel {}; it needs {} there; the answer goes"
                        + " to the person directly",
                name(channel),
                channel.getType().isThread()
                        ? "\"Send Messages in Threads\""
                        : "\"View Channel\" and \"Send Messages\"");
        return false;
    }

    private static boolean may(MessageChannel channel, Permission permission) {
        return !(channel instanceof GuildMessageChannel inGuild)
                || inGuild.getGuild().getSelfMember().hasPermission(inGuild, permission);
    }
}
