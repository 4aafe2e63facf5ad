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
import dev.shirube.reply.Reply;

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
 *
 * @param warnings where to say what the bot lacks
 */
record UncalledAnswers(CommunityEdge edge, DiscordChatHandler chatHandler, WarnedOnce warnings) {

    /** Answers for all to see, where the bot may write. */
    void openly(Message message, ChatEdge.Said said) {
        var threads = new QuestionThreads(warnings);
        if (message.getChannel().getType().isThread()) {
            boolean may =
                    may(
                            message,
                            "nothing can be answered; the bot needs \"Send Messages in Threads\""
                                    + " there",
                            Permission.VIEW_CHANNEL,
                            Permission.MESSAGE_SEND_IN_THREADS);
            if (may) {
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
        directly(message, edge.answer(said));
    }

    /** Tells somebody in distress, directly, where people listen. */
    void support(Message message, ChatEdge.Said said) {
        directly(message, edge.support(said));
    }

    private void directly(Message message, Optional<Reply> reply) {
        reply.map(chatHandler::personal)
                .ifPresent(personal -> DiscordDelivery.directly(message, personal));
    }

    /** Shows by a reaction that there is an answer. */
    void offer(Message message) {
        boolean may =
                may(
                        message,
                        "no answer can be offered; the bot needs \"Add Reactions\" and \"Read"
                                + " Message History\" there",
                        Permission.MESSAGE_ADD_REACTION,
                        Permission.MESSAGE_HISTORY);
        if (may) {
            message.addReaction(Emoji.fromUnicode(CommunityEmoji.OFFER.character()))
                    .queue(done -> {}, failure -> failed(message.getChannel(), failure));
        }
    }

    private Optional<OutboundReply> answer(ChatEdge.Said said) {
        return edge.answer(said).flatMap(reply -> chatHandler.uncalled(reply, said.text()));
    }

    private boolean may(Message message, String what, Permission... needed) {
        return !message.getChannel().isDetached()
                && message.getChannel() instanceof GuildMessageChannel channel
                && warnings.may(channel, what, needed);
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
