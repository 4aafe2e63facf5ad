package dev.shirube.discord;

import dev.shirube.chat.PlaceRule;

import java.util.Set;

/**
 * Where somebody asks, and what holds there.
 *
 * @param server the server, or nothing where it is none
 * @param id the channel, thread or direct message
 * @param thread whether it is a thread, in which people talk about one thing
 * @param rule what holds there
 */
record Place(String server, String id, boolean thread, PlaceRule rule) {

    /** Returns whether others see what is written there. */
    boolean shared() {
        return !server.isEmpty();
    }

    /** Returns whether the bot may speak there. */
    boolean allowed() {
        return !Boolean.FALSE.equals(rule.allowed());
    }

    /** Returns whether replies there are for the person alone unless the person says otherwise. */
    boolean privately() {
        return Boolean.TRUE.equals(rule.privately());
    }

    /** Returns the guides that may be asked there, or none for all. */
    Set<String> guides() {
        return rule.guides();
    }
}
