package dev.shirube.chat.memory;

/**
 * Remembers events, since platforms deliver some of them twice. Must be safe for several threads.
 */
public interface SeenEvents {

    /**
     * Notes an event. Of several calls for the same event exactly one gets {@code true}, at the
     * same time or one after the other.
     *
     * @param platform the platform that the event comes from
     * @param eventId the platform's id of the event
     * @return whether the event was not known yet
     */
    boolean isFirst(String platform, String eventId);
}
