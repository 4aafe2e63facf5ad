package dev.shirube.discord.inbound;

import dev.shirube.adapter.Action;
import dev.shirube.discord.components.DiscordMessageKey;
import dev.shirube.discord.inbound.DiscordChatHandler.Asker;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;

/** Does what buttons and menus say, as far as whoever presses them may have it. */
public final class ComponentEvents extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ComponentEvents.class);

    private final InteractionResponder responder;

    public ComponentEvents(InteractionResponder responder) {
        this.responder = responder;
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        switch (Action.read(event.getComponentId()).orElse(null)) {
            case Action.Ask ask -> ask(event, ask.command(), ask.openly());
            case Action.Page page -> turn(event, page);
            case Action.Feedback judge -> judge(event, judge);
            case Action.Delete ignored -> delete(event);
            // Whoever joins in without being called sees to that.
            case Action.Withdraw ignored -> {}
            case Action.Share ignored -> responder.excuse(event, DiscordMessageKey.OLD_BUTTON);
            case Action.Menu ignored -> responder.excuse(event, DiscordMessageKey.OLD_BUTTON);
            case null -> responder.excuse(event, DiscordMessageKey.OLD_BUTTON);
        }
    }

    /** Takes what somebody has written into a window. */
    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        WindowModal.id(event)
                .ifPresentOrElse(
                        id -> {
                            Asker asker = responder.asker(event);
                            String text = WindowModal.text(event);
                            responder.reply(
                                    event,
                                    asker,
                                    true,
                                    () -> responder.chatHandler().written(asker, id, text));
                        },
                        () -> responder.excuse(event, DiscordMessageKey.OLD_BUTTON));
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        if (Action.read(event.getComponentId()).orElse(null) instanceof Action.Menu menu
                && event.getValues().size() == 1) {
            ask(event, event.getValues().getFirst(), menu.openly());
        } else {
            responder.excuse(event, DiscordMessageKey.OLD_BUTTON);
        }
    }

    /** Opens the window that a command is to be asked in, or asks it. */
    private void ask(GenericComponentInteractionCreateEvent event, String command, boolean openly) {
        responder
                .chatHandler()
                .window(command, event.getUserLocale().toLocale())
                .ifPresentOrElse(
                        window -> event.replyModal(window).queue(),
                        () -> choose(event, command, openly));
    }

    /** Asks what was chosen: for all to see where the question was, and by whom it was asked. */
    private void choose(
            GenericComponentInteractionCreateEvent event, String command, boolean openly) {
        Asker asker = responder.asker(event);
        boolean privately =
                event.getMessage().isEphemeral()
                        ? !openly || asker.place().privately()
                        : !isAsker(event);
        responder.reply(
                event,
                asker,
                privately,
                () -> responder.chatHandler().ask(asker, command, 1, privately));
    }

    /** Turns the page for whoever asked; others get a copy of their own. */
    private void turn(ButtonInteractionEvent event, Action.Page page) {
        Asker asker = responder.asker(event);
        boolean own = isAsker(event);
        boolean privately = !own || event.getMessage().isEphemeral();
        responder.reply(
                event,
                asker,
                privately,
                own ? event : null,
                () -> responder.chatHandler().ask(asker, page.command(), page.number(), privately));
    }

    private void judge(ButtonInteractionEvent event, Action.Feedback judge) {
        Asker asker = responder.asker(event);
        responder.reply(
                event, asker, true, () -> Optional.of(responder.chatHandler().judge(asker, judge)));
    }

    private void delete(ButtonInteractionEvent event) {
        Member member = event.getMember();
        boolean moderator =
                member != null
                        && event.isFromGuild()
                        && member.hasPermission(event.getGuildChannel(), Permission.MESSAGE_MANAGE);
        if (moderator || isAsker(event)) {
            event.deferEdit()
                    .flatMap(hook -> hook.deleteOriginal())
                    .queue(done -> {}, ComponentEvents::notDeleted);
        } else {
            responder.excuse(event, DiscordMessageKey.NOT_YOURS);
        }
    }

    private static void notDeleted(Throwable failure) {
        LOG.warn("Discord: a reply could not be deleted: {}", failure.toString());
    }

    /** Tells by what Discord knows of the message, not by what its buttons say. */
    private static boolean isAsker(GenericComponentInteractionCreateEvent event) {
        Message message = event.getMessage();
        if (message.isEphemeral() || !event.isFromGuild()) {
            return true;
        }
        Message.InteractionMetadata cause = message.getInteractionMetadata();
        Message question = message.getReferencedMessage();
        User asker =
                cause != null ? cause.getUser() : question != null ? question.getAuthor() : null;
        return asker != null && asker.getId().equals(event.getUser().getId());
    }
}
