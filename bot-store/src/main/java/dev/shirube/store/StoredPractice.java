package dev.shirube.store;

import dev.shirube.chat.memory.PracticeStore;
import dev.shirube.chat.request.Origin;
import dev.shirube.practice.PracticeSession;
import dev.shirube.practice.PracticeStreak;
import dev.shirube.store.sql.Entry;
import dev.shirube.store.sql.KnownBefore.KnownPractice;
import dev.shirube.store.sql.SqlPractice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Practice that goes on after a restart: what is known of it is in memory, and what changes is
 * written beside. Thread-safe.
 *
 * @param memory what remembers it while the process runs
 * @param known what was kept before this start
 * @param queue takes what is to be written
 * @param clock tells when it was
 */
record StoredPractice(
        PracticeStore memory, KnownPractice known, EntryQueue queue, InstantSource clock)
        implements PracticeStore {

    @Override
    public Optional<PracticeSession> find(Origin person) {
        return memory.find(person)
                .or(() -> {
                    Instant oldest = clock.instant().minus(EXPIRY);
                    Optional<PracticeSession> kept =
                            known.session(person)
                                    .filter(session -> session.at().isAfter(oldest))
                                    .map(SqlPractice.Kept::session);
                    // From now on it expires as any other.
                    kept.ifPresent(session -> memory.save(person, session));
                    known.forgetSession(person);
                    return kept;
                });
    }

    @Override
    public void save(Origin person, PracticeSession session) {
        memory.save(person, session);
        known.forgetSession(person);
        queue.add(new Entry.Practice(clock.instant(), person, session));
    }

    @Override
    public void end(Origin person) {
        memory.end(person);
        known.forgetSession(person);
        queue.add(new Entry.Practice(clock.instant(), person, null));
    }

    @Override
    public Optional<PracticeStreak> streak(Origin person) {
        return memory.streak(person).or(() -> known.streak(person));
    }

    @Override
    public void save(Origin person, PracticeStreak streak) {
        if (!memory.streak(person).equals(Optional.of(streak))) {
            memory.save(person, streak);
            queue.add(new Entry.Streak(clock.instant(), person, streak));
        }
    }

    /** The rows are deleted with all others of the person. */
    @Override
    public void forget(Origin person) {
        memory.forget(person);
        known.forget(person);
    }
}
