package dev.shirube.discord;

import dev.shirube.discord.Desk.Asker;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Turns what happens on Discord into questions, and sees to it that each gets its reply. */
final class DiscordListener extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordListener.class);

    private static final String HELP = "/help";

    private final Desk desk;
    private final Places places;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("discord-timer").factory());

    /** Counts what is being worked on. */
    private final Phaser working = new Phaser(1);

    DiscordListener(Desk desk, Places places) {
        this.desk = desk;
        this.places = places;
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        Message message = event.getMessage();
        User author = event.getAuthor();
        if (author.isBot() || author.isSystem() || event.isWebhookMessage()) {
            return;
        }
        User self = event.getJDA().getSelfUser();
        boolean called = message.getMentions().isMentioned(self, MentionType.USER);
        if (event.isFromGuild() && !called) {
            return;
        }
        Place place = places.of(event.getChannel(), event.isFromGuild() ? event.getGuild() : null);
        if (!place.allowed()) {
            LOG.debug("asked in channel {}, in which the bot is not to speak", place.id());
            return;
        }
        String words = withoutMention(message.getContentRaw(), self);
        var asker = new Asker(place, author.getId(), null, message.getId());
        work(() ->
                desk.ask(asker, words.isEmpty() ? HELP : words, 1, false)
                        .ifPresent(outgoing -> Delivery.reply(message, outgoing)));
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        reply(event, CommandMenu.isPrivate(event), CommandMenu.text(event));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        String words =
                withoutMention(event.getTarget().getContentRaw(), event.getJDA().getSelfUser());
        // It was somebody else who wrote that; no reply is needed for all to see.
        reply(event, true, words);
    }

    /** Replies to a command. */
    private void reply(IReplyCallback event, @Nullable Boolean wanted, String text) {
        Asker asker = asker(event);
        boolean privately = wanted == null ? asker.place().privately() : wanted;
        answer(
                event,
                asker,
                privately,
                null,
                () ->
                        text.isBlank()
                                ? Optional.of(Desk.say(DiscordWords.NO_WORDS, asker))
                                : desk.ask(asker, text, 1, privately));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        Asker asker = asker(event);
        switch (ButtonId.parse(event.getComponentId()).orElse(null)) {
            case ButtonId.Ask ask -> choose(event, ask.command(), ask.openly());
            case ButtonId.Page page -> turn(event, page);
            case ButtonId.Judge judge ->
                    answer(event, asker, true, null, () -> Optional.of(desk.judge(asker, judge)));
            case ButtonId.Delete ignored -> delete(event);
            case ButtonId.Menu ignored -> excuse(event, DiscordWords.OLD_BUTTON);
            case null -> excuse(event, DiscordWords.OLD_BUTTON);
        }
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        if (ButtonId.parse(event.getComponentId()).orElse(null) instanceof ButtonId.Menu menu
                && event.getValues().size() == 1) {
            choose(event, event.getValues().getFirst(), menu.openly());
        } else {
            excuse(event, DiscordWords.OLD_BUTTON);
        }
    }

    /** Asks what was chosen: for all to see where the question was, and by whom it was asked. */
    private void choose(
            GenericComponentInteractionCreateEvent event, String command, boolean openly) {
        Asker asker = asker(event);
        boolean privately =
                event.getMessage().isEphemeral()
                        ? !openly || asker.place().privately()
                        : !isAsker(event);
        answer(event, asker, privately, null, () -> desk.ask(asker, command, 1, privately));
    }

    /** Turns the page for whoever asked; others get a copy of their own. */
    private void turn(ButtonInteractionEvent event, ButtonId.Page page) {
        Asker asker = asker(event);
        boolean own = isAsker(event);
        boolean privately = !own || event.getMessage().isEphemeral();
        answer(
                event,
                asker,
                privately,
                own ? event : null,
                () -> desk.ask(asker, page.command(), page.number(), privately));
    }

    private void delete(ButtonInteractionEvent event) {
        Member member = event.getMember();
        boolean moderator =
                member != null
                        && event.isFromGuild()
                        && member.hasPermission(event.getGuildChannel(), Permission.MESSAGE_MANAGE);
        if (moderator || isAsker(event)) {
            work(() ->
                    event.deferEdit()
                            .flatMap(hook -> hook.deleteOriginal())
                            .queue(done -> {}, DiscordListener::notDeleted));
        } else {
            excuse(event, DiscordWords.NOT_YOURS);
        }
    }

    private static void notDeleted(Throwable failure) {
        LOG.warn("Discord: a reply could not be deleted: {}", failure.toString());
    }

    private void excuse(IReplyCallback event, DiscordWords words) {
        Asker asker = asker(event);
        answer(event, asker, true, null, () -> Optional.of(Desk.say(words, asker)));
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

    private Asker asker(Interaction event) {
        Guild guild = event.isFromGuild() ? event.getGuild() : null;
        Place place = places.of(Objects.requireNonNull(event.getChannel()), guild);
        return new Asker(
                place, event.getUser().getId(), event.getUserLocale().toLocale(), event.getId());
    }

    private void answer(
            IReplyCallback event,
            Asker asker,
            boolean privately,
            @Nullable IMessageEditCallback edited,
            Supplier<Optional<Outgoing>> answer) {
        Supplier<Optional<Outgoing>> allowed =
                asker.place().allowed()
                        ? answer
                        : () -> Optional.of(Desk.say(DiscordWords.NOT_HERE, asker));
        var reply =
                new TimedReply(
                        event,
                        privately || !asker.place().allowed(),
                        edited,
                        (outgoing, failure) -> {
                            LOG.warn("Discord: an interaction failed: {}", failure.toString());
                            Delivery.otherwise(
                                    (MessageChannel) Objects.requireNonNull(event.getChannel()),
                                    event.getUser(),
                                    outgoing);
                        });
        work(() -> reply.run(allowed, timer));
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        places.forget(event.getGuild());
        LOG.info("Discord: left server {}; its settings are forgotten", event.getGuild().getId());
    }

    private static String withoutMention(String text, User self) {
        return Pattern.compile("<@!?" + self.getId() + ">").matcher(text).replaceAll(" ").strip();
    }

    /** Does one piece of work, unless the program is about to stop. */
    private void work(Runnable work) {
        if (working.register() < 0) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            // No message of an exception, for it may quote what a person wrote.
            LOG.error("Discord: an event could not be dealt with: {}", e.getClass().getName());
            LOG.debug("the exception", e);
        } finally {
            working.arriveAndDeregister();
        }
    }

    /**
     * Takes nothing new and waits for what is being worked on.
     *
     * @return whether all of it came to its end in time
     */
    boolean finish(Duration patience) throws InterruptedException {
        try {
            int phase = working.arriveAndDeregister();
            working.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } finally {
            timer.shutdownNow();
        }
    }
}
