package dev.shirube.chat.memory;

import dev.shirube.chat.request.Origin;

import java.util.Optional;

/**
 * Remembers conversations for a while. Must be safe for use by several threads. Of two turns of one
 * conversation at the same time either may be the one that is remembered.
 */
public interface ConversationStore {

    /**
     * Finds what is remembered.
     *
     * @param origin who talks where
     * @return what was saved last, or nothing where that was never or too long ago
     */
    Optional<Remembered> find(Origin origin);

    /**
     * Remembers a conversation in the place of what was remembered before.
     *
     * @param origin who talks where
     * @param remembered what to remember
     */
    void save(Origin origin, Remembered remembered);

    /**
     * Forgets what a person has talked about, wherever on their platform.
     *
     * @param person who; the place is of no account
     */
    void forget(Origin person);
}
