package dev.shirube.discord.inbound;

import dev.shirube.discord.components.DiscordMessageKey;
import dev.shirube.discord.components.OutboundReply;
import dev.shirube.discord.inbound.DiscordChatHandler.Asker;
import dev.shirube.discord.text.MessageContent;

import net.dv8tion.jda.api.entities.Message;

import java.util.List;
import java.util.Optional;

/**
 * What somebody asks who writes to the bot: what they say themselves, or what they point to.
 *
 * @param chatHandler answers
 * @param message what was written
 * @param asker who wrote it where
 */
record MessageQuestion(DiscordChatHandler chatHandler, Message message, Asker asker) {

    private static final String HELP = "/help";

    /**
     * Returns what to send, or nothing for a message that has been replied to already.
     *
     * @param own what the person says themselves, possibly nothing
     */
    Optional<OutboundReply> outgoing(String own) {
        if (MessageContext.isPost(message)) {
            return ask(withTitle(own));
        }
        Optional<Message> pointedTo = MessageContext.repliedTo(message);
        if (!own.isEmpty()) {
            chatHandler.takeUpThread(asker, () -> MessageContext.subject(message));
            pointedTo
                    .map(MessageContext::said)
                    .filter(said -> !said.isEmpty())
                    .ifPresent(said -> chatHandler.takeUp(asker, said));
            return ask(own);
        }
        if (isHidden()) {
            return Optional.of(chatHandler.say(DiscordMessageKey.HIDDEN, asker));
        }
        if (pointedTo.isPresent()) {
            return about(pointedTo.get());
        }
        Optional<Message> above = MessageContext.above(message);
        if (above.isPresent()) {
            return about(above.get());
        }
        List<String> subject =
                chatHandler.isTalkedIn(asker) ? List.of() : MessageContext.subject(message);
        return ask(subject.isEmpty() ? HELP : chatHandler.excerpt(subject.getLast()));
    }

    /** Discord does not show a message to the bot that calls nothing but its role. */
    private boolean isHidden() {
        return message.isFromGuild()
                && message.getContentRaw().isEmpty()
                && !MessageEvents.isCalledByName(message);
    }

    /** In a forum the title is the question, and the post says more of it, or calls the bot. */
    private String withTitle(String own) {
        String title = String.join(" ", MessageContext.subject(message));
        return chatHandler.excerpt((title + "\n" + own).strip());
    }

    /** Whoever only calls the bot means what they point to. */
    private Optional<OutboundReply> about(Message other) {
        if (MessageContext.isOfTheBot(other)) {
            return ask(HELP);
        }
        String said = MessageContent.of(other);
        if (!said.isEmpty()) {
            return ask(chatHandler.excerpt(said));
        }
        boolean hidden = other.getAttachments().isEmpty() && other.getStickers().isEmpty();
        return Optional.of(
                chatHandler.say(
                        hidden ? DiscordMessageKey.HIDDEN : DiscordMessageKey.NO_WORDS, asker));
    }

    private Optional<OutboundReply> ask(String text) {
        return chatHandler.ask(asker, text, 1, false);
    }
}
