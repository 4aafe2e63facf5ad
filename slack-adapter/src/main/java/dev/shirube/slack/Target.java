package dev.shirube.slack;

import org.jspecify.annotations.Nullable;

/**
 * Where a message goes.
 *
 * @param channel the channel, or the person where it is a direct message that may not exist yet
 * @param thread the thread in it, or null
 * @param person who asked
 * @param responseUrl an address that takes a few messages without the bot being a member, or null
 * @param shared whether all people there see it, rather than the one who asked alone
 */
record Target(
        String channel,
        @Nullable String thread,
        String person,
        @Nullable String responseUrl,
        boolean shared) {

    /** Returns the same place for all people or for one. */
    Target shared(boolean withAll) {
        return new Target(channel, thread, person, responseUrl, withAll);
    }

    /** Returns whether it is a conversation of the bot with one person. */
    boolean direct() {
        return channel.startsWith("D") || channel.equals(person);
    }
}
