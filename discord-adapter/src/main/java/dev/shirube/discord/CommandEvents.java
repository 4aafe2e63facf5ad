package dev.shirube.discord;

import dev.shirube.discord.Desk.Asker;

import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Answers commands: those that are typed, and the one in the menu of a message. */
final class CommandEvents extends ListenerAdapter {

    private final Reception reception;

    CommandEvents(Reception reception) {
        this.reception = reception;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        answer(event, CommandMenu.isPrivate(event), CommandMenu.text(event));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        // It was somebody else who wrote that: no reply is needed for all to see, and it may be as
        // long as they liked.
        String said = MessageText.of(event.getTarget());
        answer(event, true, reception.desk().excerpt(said));
    }

    private void answer(IReplyCallback event, @Nullable Boolean wanted, String text) {
        Asker asker = reception.asker(event, text);
        boolean privately = wanted == null ? asker.place().privately() : wanted;
        reception.reply(
                event,
                asker,
                privately,
                () ->
                        text.isBlank()
                                ? Optional.of(reception.desk().say(DiscordWords.NO_WORDS, asker))
                                : reception.desk().ask(asker, text, 1, privately));
    }
}
