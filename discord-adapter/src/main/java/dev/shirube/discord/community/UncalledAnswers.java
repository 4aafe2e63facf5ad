package dev.shirube.discord.community;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.community.CommunityEdge;
import dev.shirube.adapter.community.CommunityEmoji;
import dev.shirube.discord.components.OutboundReply;
import dev.shirube.discord.inbound.DiscordChatHandler;
import dev.shirube.discord.outbound.DeliveryError;
import dev.shirube.discord.outbound.DiscordDelivery;
import dev.shirube.discord.outbound.QuestionThreads;
import dev.shirube.discord.outbound.WarnedOnce;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.entities.emoji.Emoji;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Answers what nobody said to the bot: in a thread of its own, in the post of a forum, or by a
 * direct message. What cannot be sent is left out; nobody waits for it.
 */
final class UncalledAnswers {

    private final CommunityEdge edge;
    private final DiscordChatHandler chatHandler;
    private final WarnedOnce warnings;
    private final QuestionThreads threads;

    UncalledAnswers(CommunityEdge edge, DiscordChatHandler chatHandler, WarnedOnce warnings) {
        this.edge = edge;
        this.chatHandler = chatHandler;
        this.warnings = warnings;
        this.threads = new QuestionThreads(warnings);
    }

    /** Answers for all to see, where the bot may write. */
    void openly(Message message, ChatEdge.Said said) {
        if (message.getChannel().getType().isThread()) {
            if (mayWrite(message)) {
                answer(said).ifPresent(reply -> send(message.getChannel(), reply, message));
            }
        } else if (threads.isPossible(message)) {
            answer(said)
                    .ifPresent(reply ->
                            threads.begin(
                                    message,
                                    said.text(),
                                    thread -> send(thread, reply, null),
                                    () -> {}));
        }
    }

    /** Answers the one who asked, directly. */
    void privately(Message message, ChatEdge.Said said) {
        edge.answer(said)
                .map(chatHandler::personal)
                .ifPresent(reply -> DiscordDelivery.directly(message, reply));
    }

    /** Tells somebody in distress, directly, where people listen. */
    void support(Message message, ChatEdge.Said said) {
        edge.support(said)
                .map(chatHandler::personal)
                .ifPresent(reply -> DiscordDelivery.directly(message, reply));
    }

    /** Shows by a reaction that there is an answer. */
    void offer(Message message) {
        if (may(message, Permission.MESSAGE_ADD_REACTION, Permission.MESSAGE_HISTORY)) {
            message.addReaction(Emoji.fromUnicode(CommunityEmoji.OFFER.character()))
                    .queue(done -> {}, failure -> failed(message.getChannel(), failure));
        } else {
            warnings.warn(
                    message.getChannelId(),
                    "no answer can be offered; the bot needs \"Add Reactions\" and \"Read Message"
                            + " History\" there");
        }
    }

    private Optional<OutboundReply> answer(ChatEdge.Said said) {
        return edge.answer(said).flatMap(reply -> chatHandler.uncalled(reply, said.text()));
    }

    private boolean mayWrite(Message message) {
        boolean may = may(message, Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND_IN_THREADS);
        if (!may) {
            warnings.warn(
                    message.getChannelId(),
                    "nothing can be answered; the bot needs \"Send Messages in Threads\" there");
        }
        return may;
    }

    private static boolean may(Message message, Permission... permissions) {
        return !message.getChannel().isDetached()
                && message.getChannel() instanceof GuildMessageChannel channel
                && message.getGuild().getSelfMember().hasPermission(channel, permissions);
    }

    private void send(MessageChannel channel, OutboundReply reply, @Nullable Message question) {
        var action = channel.sendMessage(reply.message());
        (question == null ? action : action.setMessageReference(question).failOnInvalidReply(false))
                .queue(sent -> {}, failure -> failed(channel, failure));
    }

    private void failed(MessageChannel channel, Throwable failure) {
        warnings.warn(
                channel.getId(),
                "an answer that nobody waits for was left out: " + DeliveryError.words(failure));
    }
}
