package dev.shirube.chat.memory;

import dev.shirube.chat.request.Origin;

/**
 * Remembers who has addressed the bot in which thread, and may go on there without doing so again.
 * Must be safe for use by several threads, and return at once: whoever asked is waiting.
 */
public interface ThreadMembers {

    /**
     * Notes that somebody has addressed the bot in a thread.
     *
     * @param platform the platform
     * @param thread the thread, by an id that no other thread of the platform has
     * @param person who, by the platform's own id
     */
    void join(String platform, String thread, String person);

    /**
     * Returns whether somebody has addressed the bot in a thread.
     *
     * @param platform the platform
     * @param thread the thread
     * @param person who
     * @return whether that is remembered
     */
    boolean joined(String platform, String thread, String person);

    /**
     * Forgets where a person has addressed the bot on their platform.
     *
     * @param person who; the place is of no account
     */
    void forget(Origin person);
}
