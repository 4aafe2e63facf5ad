package dev.shirube.discord.outbound;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.ActionBar;
import dev.shirube.adapter.HelpMessage;
import dev.shirube.chat.help.HelpCard;
import dev.shirube.chat.help.HelpLine;
import dev.shirube.chat.help.HelpText;
import dev.shirube.chat.help.HelpText.Part;
import dev.shirube.discord.components.DiscordLimits;
import dev.shirube.discord.text.DiscordMarkdown;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reaches the people that questions are passed on to in Discord.
 *
 * @param discord gives the connection, or null where there is none yet
 */
public record DiscordHelpLine(Supplier<@Nullable ShardManager> discord) implements HelpLine {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordHelpLine.class);

    private static final HelpMessage MARKDOWN =
            new HelpMessage(DiscordMarkdown.MARKDOWN, DiscordHelpLine::markdown);

    /** Stands before the id of a person where otherwise a role is called. */
    private static final String PERSON = "@";

    private static String markdown(Part part) {
        return switch (part) {
            case Part.Words words -> DiscordMarkdown.MARKDOWN.escape(words.text());
            case Part.Person person -> "<@%s>".formatted(number(person.id()));
            case Part.Group group ->
                    (group.mention().startsWith(PERSON) ? "<@%s>" : "<@&%s>")
                            .formatted(number(group.mention()));
            case Part.Place place -> "<#%s>".formatted(number(place.origin().place()));
            case Part.Moment moment -> "<t:%d:f>".formatted(moment.at().getEpochSecond());
        };
    }

    private static String number(String id) {
        return id.replaceAll("\\D", "");
    }

    @Override
    public boolean ready() {
        ShardManager connected = discord.get();
        return connected != null
                && connected.getStatuses().values().stream()
                        .allMatch(status -> status == JDA.Status.CONNECTED);
    }

    @Override
    public Optional<String> post(String channel, HelpCard card) {
        MessageCreateData message =
                message(
                        parts(MARKDOWN.of(card, Message.MAX_CONTENT_LENGTH), card.progress()),
                        card.intro());
        return channel(channel)
                .flatMap(there -> done(() -> there.sendMessage(message)))
                .map(Message::getId);
    }

    private static List<MessageTopLevelComponent> parts(
            String content, HelpCard.Progress progress) {
        List<Button> buttons =
                progress.steps().stream()
                        .map(step ->
                                Button.secondary(
                                        new Action.Ask(step.command(), false).text(),
                                        ActionBar.label(step, DiscordLimits.BUTTON_LABEL)))
                        .toList();
        TextDisplay text = TextDisplay.of(content);
        return buttons.isEmpty() ? List.of(text) : List.of(text, ActionRow.of(buttons));
    }

    /** Calls those who are meant, and nobody whom a question mentions. */
    private static MessageCreateData message(List<MessageTopLevelComponent> parts, HelpText text) {
        var message =
                new MessageCreateBuilder()
                        .useComponentsV2()
                        .setComponents(parts)
                        .setAllowedMentions(Set.of())
                        .mentionRepliedUser(false);
        for (Part part : text.parts()) {
            if (part instanceof Part.Group(String mention)) {
                MessageCreateBuilder _ =
                        mention.startsWith(PERSON)
                                ? message.mentionUsers(number(mention))
                                : message.mentionRoles(number(mention));
            }
        }
        return message.build();
    }

    @Override
    public Optional<String> question(String channel, String message) {
        return content(channel, message)
                .map(HelpMessage::question)
                .filter(question -> !question.isEmpty());
    }

    private Optional<String> content(String channel, String message) {
        return channel(channel)
                .flatMap(there -> done(() -> there.retrieveMessageById(message)))
                .flatMap(said ->
                        said.getComponentTree().findAll(TextDisplay.class).stream().findFirst())
                .map(TextDisplay::getContent);
    }

    @Override
    public void update(String channel, String message, HelpCard.Progress progress) {
        boolean shown =
                content(channel, message)
                        .flatMap(before ->
                                channel(channel)
                                        .flatMap(there ->
                                                done(() ->
                                                        there.editMessageComponentsById(
                                                                        message,
                                                                        changed(before, progress))
                                                                .useComponentsV2()
                                                                .setAllowedMentions(Set.of()))))
                        .isPresent();
        if (!shown) {
            below(channel, message, progress.state());
        }
    }

    private static List<MessageTopLevelComponent> changed(
            String before, HelpCard.Progress progress) {
        return parts(MARKDOWN.with(before, progress.state()), progress);
    }

    @Override
    public void below(String channel, String message, HelpText text) {
        MessageCreateData word = message(List.of(TextDisplay.of(MARKDOWN.of(text))), text);
        Optional<Message> _ =
                channel(channel)
                        .flatMap(there ->
                                done(() ->
                                        there.sendMessage(word)
                                                .setMessageReference(message)
                                                .failOnInvalidReply(false)));
    }

    @Override
    public void tell(String person, HelpText text, String quoted) {
        ShardManager connected = discord.get();
        if (connected != null) {
            String content = MARKDOWN.of(text, quoted, Message.MAX_CONTENT_LENGTH);
            MessageCreateData word = message(List.of(TextDisplay.of(content)), text);
            Optional<Message> _ =
                    connected.getShards().stream()
                            .findFirst()
                            .flatMap(shard -> done(() -> shard.openPrivateChannelById(person)))
                            .flatMap(there -> done(() -> there.sendMessage(word)));
        }
    }

    private Optional<MessageChannel> channel(String id) {
        ShardManager connected = discord.get();
        MessageChannel channel =
                connected == null || !id.matches("\\d{1,19}")
                        ? null
                        : connected.getChannelById(MessageChannel.class, id);
        if (channel == null) {
            LOG.warn("Discord: the channel {} for questions is not there for the bot", id);
        }
        return Optional.ofNullable(channel);
    }

    /** Has something done, and waits for it. */
    private static <T> Optional<T> done(Supplier<RestAction<T>> action) {
        try {
            return Optional.of(action.get().complete());
        } catch (RuntimeException e) {
            // Of the message nothing but the code: it may quote what was to be sent.
            LOG.warn("Discord: a question is not passed on: {}", DeliveryError.words(e));
            return Optional.empty();
        }
    }
}
