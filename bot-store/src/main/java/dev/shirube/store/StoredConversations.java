package dev.shirube.store;

import dev.shirube.chat.memory.ConversationStore;
import dev.shirube.chat.memory.Remembered;
import dev.shirube.chat.request.Origin;
import dev.shirube.store.sql.Entry;
import dev.shirube.store.sql.KnownBefore.KnownTalks;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Conversations in memory, and beyond the end of the process.
 *
 * @param memory what remembers them while the process runs
 * @param known what was there before
 * @param queue takes what is to be kept
 * @param clock tells when a conversation expires
 * @param expiry how long one is remembered after its last turn
 */
record StoredConversations(
        ConversationStore memory,
        KnownTalks known,
        EntryQueue queue,
        InstantSource clock,
        Duration expiry)
        implements ConversationStore {

    @Override
    public Optional<Remembered> find(Origin origin) {
        return memory.find(origin).or(() -> known.find(origin, clock.instant().minus(expiry)));
    }

    @Override
    public void save(Origin origin, Remembered remembered) {
        memory.save(origin, remembered);
        queue.offer(new Entry.Talk(clock.instant(), origin, remembered));
    }

    @Override
    public void forget(Origin person) {
        memory.forget(person);
        known.forget(person);
    }
}
