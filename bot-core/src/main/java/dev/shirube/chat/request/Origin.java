package dev.shirube.chat.request;

import java.util.Optional;

/**
 * Where a request comes from. A conversation is what one person says in one place, so a platform
 * with threads puts the thread into the place.
 *
 * @param platform the platform, for example {@code slack}
 * @param community what the place is a part of, such as a workspace or a server, by the platform's
 *     own id; empty where there is none
 * @param place the channel, thread or direct message, by the platform's own id
 * @param person who asks, by the platform's own id
 */
public record Origin(String platform, String community, String place, String person) {

    /**
     * Makes an origin that is a part of nothing wider.
     *
     * @param platform the platform
     * @param place the place
     * @param person who asks
     */
    public Origin(String platform, String place, String person) {
        this(platform, "", place, person);
    }

    /**
     * Returns the place as far as it tells nothing of the person.
     *
     * @return the channel, whichever of its threads it is; nothing for what is between the bot and
     *     one person
     */
    public Optional<String> channel() {
        boolean own = community.isEmpty() || (!person.isEmpty() && place.contains(person));
        return own ? Optional.empty() : Optional.of(place.replaceFirst("/.*", ""));
    }
}
