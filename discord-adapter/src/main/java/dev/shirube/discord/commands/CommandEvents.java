package dev.shirube.discord.commands;

import dev.shirube.discord.components.DiscordMessageKey;
import dev.shirube.discord.components.OutboundReply;
import dev.shirube.discord.inbound.DiscordChatHandler.Asker;
import dev.shirube.discord.inbound.InteractionResponder;
import dev.shirube.discord.text.MessageContent;

import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Answers commands: those that are typed, and the one in the menu of a message. */
public final class CommandEvents extends ListenerAdapter {

    private final InteractionResponder responder;

    public CommandEvents(InteractionResponder responder) {
        this.responder = responder;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        answer(
                event,
                CommandMenu.isPrivate(event),
                CommandMenu.text(event),
                CommandMenu.addressee(event));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        // It was somebody else who wrote that: no reply is needed for all to see, and it may be as
        // long as they liked.
        String said = MessageContent.of(event.getTarget());
        answer(event, true, responder.chatHandler().excerpt(said), null);
    }

    private void answer(
            IReplyCallback event,
            @Nullable Boolean wanted,
            String text,
            @Nullable String addressee) {
        Asker asker = responder.asker(event, text);
        boolean privately = wanted == null ? asker.place().privately() : wanted;
        responder.reply(
                event,
                asker,
                privately,
                () ->
                        text.isBlank()
                                ? Optional.of(
                                        responder
                                                .chatHandler()
                                                .say(DiscordMessageKey.NO_WORDS, asker))
                                : responder
                                        .chatHandler()
                                        .ask(asker, text, 1, privately)
                                        .map(reply -> addressed(reply, addressee)));
    }

    /** Who is to get an answer is no reason to call them for a question back. */
    private static OutboundReply addressed(OutboundReply reply, @Nullable String addressee) {
        return addressee == null || reply.excuse() ? reply : reply.forPerson(addressee);
    }
}
