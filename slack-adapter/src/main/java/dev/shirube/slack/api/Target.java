package dev.shirube.slack.api;

import org.jspecify.annotations.Nullable;

/**
 * Where a message goes.
 *
 * @param channel the channel, or the person where it is a direct message that may not exist yet
 * @param thread the thread in it, or null
 * @param below the message below which a thread begins with a reply for all; null where the reply
 *     stands in the channel itself
 * @param person who asked
 * @param responseUrl an address that takes a few messages without the bot being a member, or null
 * @param shared whether all people there see it, rather than the one who asked alone
 */
public record Target(
        String channel,
        @Nullable String thread,
        @Nullable String below,
        String person,
        @Nullable String responseUrl,
        boolean shared) {

    /** Returns a channel, for all people there. */
    public static Target of(String channel, String person) {
        return new Target(channel, null, null, person, null, true);
    }

    /** Returns the conversation of the bot with one person. */
    public static Target direct(String person) {
        return of(person, person);
    }

    public Target in(@Nullable String existing) {
        return new Target(channel, existing, below, person, responseUrl, shared);
    }

    public Target below(@Nullable String message) {
        return new Target(channel, thread, message, person, responseUrl, shared);
    }

    /** Returns the same place, reached by an address that Slack has given. */
    public Target by(@Nullable String url) {
        return new Target(channel, thread, below, person, url, shared);
    }

    /** Returns the same place for all people or for one. */
    public Target shared(boolean withAll) {
        return new Target(channel, thread, below, person, responseUrl, withAll);
    }

    /** Returns the same place for the one who asked alone, as far as others are there. */
    public Target alone() {
        return shared(direct());
    }

    /** Returns whether it is a conversation of the bot with one person. */
    public boolean direct() {
        return channel.startsWith("D") || channel.equals(person);
    }

    /**
     * Returns the thread to post to, or null for none. Only what all see begins a thread: Slack
     * shows a private message in a thread that does not exist to nobody.
     */
    @Nullable
    public String threadTs() {
        return thread == null && shared && !direct() ? below : thread;
    }
}
