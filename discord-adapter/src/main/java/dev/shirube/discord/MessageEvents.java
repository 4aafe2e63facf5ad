package dev.shirube.discord;

import dev.shirube.discord.Desk.Asker;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.regex.Pattern;

/** Answers what people write to the bot, in servers as long as it is there, and directly. */
final class MessageEvents extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(MessageEvents.class);

    private static final String HELP = "/help";

    private final Reception reception;

    MessageEvents(Reception reception) {
        this.reception = reception;
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
        Place place =
                reception
                        .places()
                        .of(event.getChannel(), event.isFromGuild() ? event.getGuild() : null);
        if (!place.allowed()) {
            LOG.debug("asked in channel {}, in which the bot is not to speak", place.id());
            return;
        }
        String words = withoutMention(message.getContentRaw(), self);
        var asker = new Asker(place, author.getId(), null, message.getId(), words);
        reception
                .workload()
                .add(() ->
                        reception
                                .desk()
                                .ask(asker, words.isEmpty() ? HELP : words, 1, false)
                                .ifPresent(outgoing -> Delivery.reply(message, outgoing)));
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        reception.places().forget(event.getGuild());
        LOG.info("Discord: left server {}; its settings are forgotten", event.getGuild().getId());
    }

    /** Returns what was said without calling the bot, which says nothing to it. */
    static String withoutMention(String text, User self) {
        return Pattern.compile("<@!?" + self.getId() + ">").matcher(text).replaceAll(" ").strip();
    }
}
