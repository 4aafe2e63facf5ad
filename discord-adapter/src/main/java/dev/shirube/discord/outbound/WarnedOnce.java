package dev.shirube.discord.outbound;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the log what the bot lacks in a channel, and never the same again. Thread-safe. */
public final class WarnedOnce {

    private static final Logger LOG = LoggerFactory.getLogger(WarnedOnce.class);

    private final Set<String> told = ConcurrentHashMap.newKeySet();

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
