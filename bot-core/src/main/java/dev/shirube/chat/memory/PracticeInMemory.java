package dev.shirube.chat.memory;

import dev.shirube.chat.request.Origin;
import dev.shirube.practice.PracticeSession;
import dev.shirube.practice.PracticeStreak;

import java.time.InstantSource;
import java.util.Optional;

/** Practice in the memory of this process; it is gone when that ends. Thread-safe. */
public final class PracticeInMemory implements PracticeStore {

    private static final int CAPACITY = 2_000;

    private final ExpiringMap<Origin, PracticeSession> sessions;
    private final ExpiringMap<Origin, PracticeStreak> streaks;

    /**
     * Makes an empty store.
     *
     * @param clock tells when something expires
     */
    public PracticeInMemory(InstantSource clock) {
        this.sessions = new ExpiringMap<>(clock, EXPIRY, CAPACITY);
        this.streaks = new ExpiringMap<>(clock, STREAK_EXPIRY, CAPACITY);
    }

    @Override
    public Optional<PracticeSession> find(Origin person) {
        return sessions.get(key(person));
    }

    @Override
    public void save(Origin person, PracticeSession session) {
        sessions.put(key(person), session);
    }

    @Override
    public void end(Origin person) {
        sessions.remove(key(person));
    }

    @Override
    public Optional<PracticeStreak> streak(Origin person) {
        return streaks.get(key(person));
    }

    @Override
    public void save(Origin person, PracticeStreak streak) {
        streaks.put(key(person), streak);
    }

    @Override
    public void forget(Origin person) {
        sessions.remove(key(person));
        streaks.remove(key(person));
    }

    private static Origin key(Origin origin) {
        return new Origin(origin.platform(), "", origin.person());
    }
}
