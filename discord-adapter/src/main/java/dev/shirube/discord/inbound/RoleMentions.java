package dev.shirube.discord.inbound;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.function.Consumer;

/**
 * Hears who calls the bot by its role alone. Discord does not show the words of such a message to
 * the bot, and JDA reads off the words who is called; only the event itself still tells.
 */
public final class RoleMentions extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(RoleMentions.class);

    private final Consumer<Message> heard;

    /**
     * Listens.
     *
     * @param heard takes the messages, which have no words
     */
    public RoleMentions(Consumer<Message> heard) {
        this.heard = heard;
    }

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
                        .queue(heard, unknown -> LOG.debug("a message is not shown", unknown));
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
}
