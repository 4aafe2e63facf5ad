package dev.shirube.slack;

import dev.shirube.chat.Origin;

import org.jspecify.annotations.Nullable;

/**
 * Which conversation something belongs to. A conversation is what one person says in a channel,
 * thread or direct message; that with the bot itself is one, however Slack calls the place.
 */
final class Origins {

    private Origins() {}

    /** Returns the conversation of the person in a place. */
    static Origin of(String team, Target target) {
        String thread = target.threadTs();
        return new Origin(
                Desk.PLATFORM,
                team,
                thread == null ? place(target) : place(target) + "/" + thread,
                target.person());
    }

    /** Returns what the conversation in a thread is a part of, or null for none. */
    static @Nullable Origin around(String team, Target target) {
        String thread = target.threadTs();
        if (thread == null) {
            return null;
        }
        return target.direct()
                ? new Origin(Desk.PLATFORM, team, place(target), target.person())
                : new Origin(Desk.PLATFORM, team, place(target) + "/" + thread, "");
    }

    /** Returns the conversation in the thread below a message. */
    static Origin below(Origin origin, String message) {
        return new Origin(
                origin.platform(),
                origin.community(),
                origin.place() + "/" + message,
                origin.person());
    }

    private static String place(Target target) {
        return target.direct() ? target.person() : target.channel();
    }
}
