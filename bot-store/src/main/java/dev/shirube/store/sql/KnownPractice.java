package dev.shirube.store.sql;

import dev.shirube.chat.request.Origin;
import dev.shirube.practice.PracticeStreak;
import dev.shirube.store.database.Pseudonyms;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The practice from before this start, once it is read. Thread-safe. */
public final class KnownPractice {

    private volatile @Nullable Read read;

    private record Read(
            Pseudonyms pseudonyms,
            Map<String, PracticeRows.Kept> sessions,
            Map<String, PracticeStreak> streaks) {}

    /** Takes what was read. What is read again after a failure may be ended meanwhile. */
    public void read(
            Pseudonyms pseudonyms,
            Map<String, PracticeRows.Kept> sessions,
            Map<String, PracticeStreak> streaks) {
        if (read == null) {
            read =
                    new Read(
                            pseudonyms,
                            new ConcurrentHashMap<>(sessions),
                            new ConcurrentHashMap<>(streaks));
        }
    }

    public Optional<PracticeRows.Kept> session(Origin person) {
        Read known = read;
        return known == null
                ? Optional.empty()
                : Optional.ofNullable(known.sessions().get(name(known, person)));
    }

    public Optional<PracticeStreak> streak(Origin person) {
        Read known = read;
        return known == null
                ? Optional.empty()
                : Optional.ofNullable(known.streaks().get(name(known, person)));
    }

    public void forgetSession(Origin person) {
        Read known = read;
        if (known != null) {
            known.sessions().remove(name(known, person));
        }
    }

    public void forget(Origin person) {
        forgetSession(person);
        Read known = read;
        if (known != null) {
            known.streaks().remove(name(known, person));
        }
    }

    private static String name(Read known, Origin person) {
        return known.pseudonyms().of(person.platform(), person.person());
    }
}
