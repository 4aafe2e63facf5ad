package dev.shirube.discord.outbound;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the log what the bot lacks in a channel, and never the same again. Thread-safe. */
public final class WarnedOnce {

    private static final Logger LOG = LoggerFactory.getLogger(WarnedOnce.class);

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /**
     * Returns whether the bot may do something, and warns where it may not.
     *
     * @param what what cannot be done otherwise, and what it needs
     */
    public boolean may(GuildChannel channel, String what, Permission... needed) {
        boolean may = channel.getGuild().getSelfMember().hasPermission(channel, needed);
        if (!may) {
            warn(channel.getId(), what);
        }
        return may;
    }

    /**
     * Warns.
     *
     * @param channel the id of the channel
     * @param what what cannot be done, and what it needs
     */
    public void warn(String channel, String what) {
        if (told.add(channel + " " + what)) {
            LOG.warn("Discord: in channel {} {}", channel, what);
        }
    }
}
