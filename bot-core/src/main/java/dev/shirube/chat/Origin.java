package dev.shirube.chat;

/**
 * Where a request comes from. A conversation is what one person says in one place, so a platform
 * with threads puts the thread into the place.
 *
 * @param platform the platform, for example {@code slack}
 * @param place the channel, thread or direct message, by the platform's own id
 * @param person who asks, by the platform's own id
 */
public record Origin(String platform, String place, String person) {}
