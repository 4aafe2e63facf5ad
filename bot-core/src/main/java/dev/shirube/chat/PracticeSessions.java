package dev.shirube.chat;

import dev.shirube.practice.PracticeSession;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Remembers for a while, in memory, where people stand who practise an interview. One at a time for
 * each person, wherever they go on. Thread-safe.
 */
final class PracticeSessions {

    private static final Duration EXPIRY = Duration.ofHours(2);
    private static final int CAPACITY = 2_000;
    private static final String ANYWHERE = "";

    private final ExpiringMap<Origin, PracticeSession> sessions;

    PracticeSessions(InstantSource clock) {
        this.sessions = new ExpiringMap<>(clock, EXPIRY, CAPACITY);
    }

    Optional<PracticeSession> find(Origin origin) {
        return sessions.get(person(origin));
    }

    void save(Origin origin, PracticeSession session) {
        sessions.put(person(origin), session);
    }

    void end(Origin origin) {
        sessions.remove(person(origin));
    }

    private static Origin person(Origin origin) {
        return new Origin(origin.platform(), origin.community(), ANYWHERE, origin.person());
    }
}
