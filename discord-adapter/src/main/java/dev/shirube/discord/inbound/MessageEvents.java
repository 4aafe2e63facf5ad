package dev.shirube.discord.inbound;

import dev.shirube.adapter.ChatEdge;
import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.chat.ForgetCommand;
import dev.shirube.discord.components.OutboundReply;
import dev.shirube.discord.inbound.DiscordChatHandler.Asker;
import dev.shirube.discord.outbound.DiscordDelivery;
import dev.shirube.discord.outbound.QuestionThreads;
import dev.shirube.discord.outbound.WarnedOnce;
import dev.shirube.discord.text.MessageContent;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.OffsetDateTime;

/** Answers what people write to the bot, in servers as long as it is there, and directly. */
public final class MessageEvents extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(MessageEvents.class);

    /** After that while nobody remembers whether a message has been answered. */
    private static final Duration MENDED_WITHIN = Duration.ofMinutes(10);

    private final InteractionResponder responder;
    private final CommunityProperties community;
    private final QuestionThreads threads;

    public MessageEvents(
            InteractionResponder responder, CommunityProperties community, WarnedOnce warnings) {
        this.responder = responder;
        this.community = community;
        this.threads = new QuestionThreads(warnings);
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        heard(event.getMessage());
    }

    /** Whoever forgot to call the bot adds that; what has been answered is not answered again. */
    @Override
    public void onMessageUpdate(MessageUpdateEvent event) {
        Message message = event.getMessage();
        OffsetDateTime edited = message.getTimeEdited();
        if (edited != null
                && Duration.between(message.getTimeCreated(), edited).compareTo(MENDED_WITHIN)
                        < 0) {
            heard(message);
        }
    }

    private void heard(Message message) {
        if (!message.isFromGuild() || isCalled(message)) {
            called(message);
        }
    }

    /**
     * Hears who calls the bot by its role alone. Discord does not show the words of such a message
     * to the bot, and JDA reads off the words who is called; only the event itself still tells.
     */
    @Override
    public void onRawGateway(RawGatewayEvent event) {
        if (!event.getType().equals("MESSAGE_CREATE")) {
            return;
        }
        DataObject message = event.getPayload();
        if (message.isNull("guild_id") || !message.getString("content", "").isEmpty()) {
            return;
        }
        Guild guild = event.getJDA().getGuildById(message.getString("guild_id"));
        Role role = guild == null ? null : guild.getBotRole();
        if (guild == null || role == null || !has(message, "mention_roles", role.getId())) {
            return;
        }
        var channel =
                guild.getChannelById(GuildMessageChannel.class, message.getString("channel_id"));
        if (channel != null && !callsByName(message, event.getJDA().getSelfUser().getId())) {
            try {
                channel.retrieveMessageById(message.getString("id"))
                        .queue(
                                this::called,
                                unknown -> LOG.debug("a message is not shown", unknown));
            } catch (RuntimeException e) {
                // JDA knows that the bot may not read there.
                LOG.debug("a message cannot be asked for", e);
            }
        }
    }

    private static boolean callsByName(DataObject message, String bot) {
        DataArray called = message.optArray("mentions").orElseGet(DataArray::empty);
        return called.stream(DataArray::getObject)
                .anyMatch(user -> user.getString("id").equals(bot));
    }

    private static boolean has(DataObject message, String list, String id) {
        return message.optArray(list).orElseGet(DataArray::empty).stream(DataArray::getString)
                .anyMatch(id::equals);
    }

    /** Answers a message that calls the bot, if a person has written it. */
    private void called(Message message) {
        if (!isOfAPerson(message)) {
            return;
        }
        Guild guild = message.isFromGuild() ? message.getGuild() : null;
        ChatEdge.Place place =
                responder.places().of(message.getChannel(), guild, message.getAuthor());
        if (place.allowed()) {
            responder.workload().add(() -> answer(message, place));
        } else {
            LOG.debug(
                    "asked in channel {}, in which the bot is not to speak",
                    place.origin().place());
        }
    }

    /** Returns whether a person has written a message. */
    public static boolean isOfAPerson(Message message) {
        User author = message.getAuthor();
        return !author.isBot()
                && !author.isSystem()
                && !message.isWebhookMessage()
                && !message.getType().isSystem();
    }

    /** The bot has a role of its own, which clients offer beside it by the same name. */
    private static boolean isCalled(Message message) {
        Role role = message.getGuild().getBotRole();
        return isCalledByName(message)
                || (role != null && message.getMentions().getRoles().contains(role));
    }

    public static boolean isCalledByName(Message message) {
        return message.getMentions().isMentioned(message.getJDA().getSelfUser(), MentionType.USER);
    }

    private void answer(Message message, ChatEdge.Place place) {
        String own = MessageContent.of(message);
        var asker = new Asker(place, null, message.getId(), own);
        new MessageQuestion(responder.chatHandler(), message, asker)
                .outgoing(own)
                .ifPresent(outgoing -> {
                    if (ForgetCommand.isMeant(own)) {
                        DiscordDelivery.directly(message, outgoing);
                    } else if (isForAThread(message, outgoing)) {
                        inThread(message, asker, outgoing);
                    } else {
                        DiscordDelivery.reply(message, outgoing);
                    }
                });
    }

    private boolean isForAThread(Message message, OutboundReply outgoing) {
        return !outgoing.personal()
                && community.rule(message.getChannelId()).threadPerQuestion()
                && threads.isPossible(message);
    }

    private void inThread(Message message, Asker asker, OutboundReply outgoing) {
        responder.chatHandler().carryOn(asker, message.getId());
        threads.begin(
                message,
                asker.said(),
                thread -> DiscordDelivery.otherwise(thread, message.getAuthor(), outgoing),
                () -> DiscordDelivery.reply(message, outgoing));
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        responder.places().forget(event.getGuild());
        LOG.info("Discord: left server {}; its settings are forgotten", event.getGuild().getId());
    }
}
