package dev.shirube.discord.inbound;

import dev.shirube.adapter.Action;
import dev.shirube.discord.text.MessageContent;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.attribute.ICustomId;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.MessageReference.MessageReferenceType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.RestAction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands around a message: what it replies to, what is above it, what its thread is about. */
public final class MessageContext {

    private static final Logger LOG = LoggerFactory.getLogger(MessageContext.class);

    /** Pictures and the like may stand between a question and who points to it. */
    private static final int MESSAGES_ABOVE = 5;

    /** Nobody points to what is older without saying so. */
    private static final Duration RECENT = Duration.ofHours(1);

    private MessageContext() {}

    /** Returns the message that a message replies to, where it does and Discord shows it. */
    static Optional<Message> repliedTo(Message message) {
        MessageReference reference = message.getMessageReference();
        if (reference == null || reference.getType() != MessageReferenceType.DEFAULT) {
            return Optional.empty();
        }
        Message shown = reference.getMessage();
        return shown != null
                ? Optional.of(shown)
                : fetched(message.getChannel(), reference.getMessageId());
    }

    /** Returns what a person has said above a message last, unless the bot has spoken since. */
    static Optional<Message> above(Message message) {
        MessageChannel channel = message.getChannel();
        if (!message.isFromGuild() || !mayRead(message)) {
            return Optional.empty();
        }
        return asked(channel.getHistoryBefore(message, MESSAGES_ABOVE)).stream()
                .flatMap(history -> history.getRetrievedHistory().stream())
                .takeWhile(said -> !isOfTheBot(said))
                .filter(said -> !said.getAuthor().isBot() && !said.getType().isSystem())
                .filter(said -> isRecent(said, message))
                .findFirst();
    }

    private static boolean isRecent(Message said, Message now) {
        return Duration.between(said.getTimeCreated(), now.getTimeCreated()).compareTo(RECENT) < 0;
    }

    /** Returns whether a message is the post that a thread of a forum begins with. */
    static boolean isPost(Message message) {
        return message.getChannel() instanceof ThreadChannel thread
                && thread.getId().equals(message.getId());
    }

    /** Returns what a thread is about: its title, and what its first message says. */
    static List<String> subject(Message message) {
        if (!(message.getChannel() instanceof ThreadChannel thread)) {
            return List.of();
        }
        Optional<Message> start = isPost(message) ? Optional.empty() : start(thread);
        return Stream.concat(Stream.of(thread.getName()), start.map(MessageContext::said).stream())
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** Of a message of the bot's own returns the command that it replies to as far as it tells. */
    static String said(Message message) {
        return isOfTheBot(message) ? command(message).orElse("") : MessageContent.of(message);
    }

    /**
     * What a reply of the bot is about, read off its buttons: so a conversation can go on from it
     * after a restart, and whoever it is that goes on.
     */
    private static Optional<String> command(Message message) {
        return actions(message).flatMap(action -> subject(action).stream()).findFirst();
    }

    /** Returns what can be pressed below a message of the bot's. */
    public static Stream<Action> actions(Message message) {
        return message.getComponentTree().findAll(ICustomId.class).stream()
                .map(ICustomId::getCustomId)
                .filter(Objects::nonNull)
                .flatMap(id -> Action.read(id).stream());
    }

    private static Optional<String> subject(Action action) {
        return switch (action) {
            case Action.Feedback judge -> Optional.of("/section " + judge.section());
            case Action.Page page -> Optional.of(page.command());
            case Action.Share ignored -> Optional.empty();
            case Action.Delete ignored -> Optional.empty();
            case Action.Withdraw ignored -> Optional.empty();
            case Action.Ask ignored -> Optional.empty();
            case Action.Menu ignored -> Optional.empty();
        };
    }

    /** Returns whether the bot itself has said something. */
    public static boolean isOfTheBot(Message message) {
        return message.getAuthor().equals(message.getJDA().getSelfUser());
    }

    /** The first message of a thread has its id, and is in it or above it. */
    private static Optional<Message> start(ThreadChannel thread) {
        if (thread.isDetached()) {
            return Optional.empty();
        }
        return thread.getParentChannel() instanceof MessageChannel parent
                ? fetched(parent, thread.getId())
                : fetched(thread, thread.getId());
    }

    private static Optional<Message> fetched(MessageChannel channel, String id) {
        try {
            return asked(channel.retrieveMessageById(id));
        } catch (RuntimeException e) {
            // JDA knows that the bot may not read there.
            LOG.debug("a message could not be asked for", e);
            return Optional.empty();
        }
    }

    private static boolean mayRead(Message message) {
        Guild guild = message.getGuild();
        return !message.getChannel().isDetached()
                && guild.getSelfMember()
                        .hasPermission(message.getGuildChannel(), Permission.MESSAGE_HISTORY);
    }

    /** Asks Discord, and waits; nothing where it does not tell. */
    public static <T> Optional<T> asked(RestAction<T> action) {
        try {
            return Optional.of(action.complete());
        } catch (RuntimeException e) {
            LOG.debug("Discord does not tell", e);
            return Optional.empty();
        }
    }
}
