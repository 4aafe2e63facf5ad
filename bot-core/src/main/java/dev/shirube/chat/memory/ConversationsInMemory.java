package dev.shirube.chat.memory;

import dev.shirube.chat.request.Origin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Conversations in the memory of this process; they are gone when it ends. Thread-safe. */
public final class ConversationsInMemory implements ConversationStore {

    /** How long a conversation is remembered after its last turn, unless configured otherwise. */
    public static final Duration EXPIRY = Duration.ofMinutes(30);

    /** How many conversations are remembered at most, unless configured otherwise. */
    public static final int CAPACITY = 10_000;

    private final ExpiringMap<Origin, Remembered> conversations;

    /**
     * Makes an empty store.
     *
     * @param clock tells when a conversation expires
     * @param expiry how long a conversation is remembered after its last turn
     * @param capacity how many are remembered; beyond it the one that rested longest is forgotten
     */
    public ConversationsInMemory(InstantSource clock, Duration expiry, int capacity) {
        this.conversations = new ExpiringMap<>(clock, expiry, capacity);
    }

    @Override
    public Optional<Remembered> find(Origin origin) {
        return conversations.get(key(origin));
    }

    @Override
    public void save(Origin origin, Remembered remembered) {
        conversations.put(key(origin), remembered);
    }

    @Override
    public void forget(Origin person) {
        conversations.removeIf(key ->
                key.platform().equals(person.platform()) && key.person().equals(person.person()));
    }

    /** A channel that two communities share is one place, whichever of them an event names. */
    private static Origin key(Origin origin) {
        return new Origin(origin.platform(), origin.place(), origin.person());
    }
}
