package dev.shirube.store.sql;

import dev.shirube.chat.memory.Remembered;
import dev.shirube.chat.request.Origin;
import dev.shirube.practice.PracticeStreak;
import dev.shirube.store.database.Pseudonyms;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the database knows from before this process, for those who ask while it writes.
 *
 * @param events the events that were replied to
 * @param talks what was talked about, and who talks in which thread
 * @param practice where people stand who practise interviews
 */
public record KnownBefore(KnownEvents events, KnownTalks talks, KnownPractice practice) {

    /** Knows nothing yet. */
    public KnownBefore() {
        this(new KnownEvents(), new KnownTalks(), new KnownPractice());
    }

    /** The events that were replied to before this start, once they are read. Thread-safe. */
    public static final class KnownEvents {

        private volatile @Nullable ReadEvents read;

        private record ReadEvents(Pseudonyms pseudonyms, Set<String> names) {}

        public void read(Pseudonyms pseudonyms, Set<String> names) {
            read = new ReadEvents(pseudonyms, Set.copyOf(names));
        }

        /** Returns whether an event is among them; false as long as they are not read. */
        public boolean contains(String platform, String event) {
            ReadEvents known = read;
            return known != null
                    && !known.names().isEmpty()
                    && known.names().contains(known.pseudonyms().of(platform, event));
        }
    }

    /**
     * What was talked about, and who talked in which thread, before this start, once it is read.
     * Thread-safe; nobody waits for the database.
     */
    public static final class KnownTalks {

        private volatile @Nullable ReadTalks read;

        /** What was read, by its names. */
        private record ReadTalks(
                Pseudonyms pseudonyms,
                Map<String, SqlTalks.Talk> talks,
                Map<String, SqlTalks.Member> members) {}

        public void read(
                Pseudonyms pseudonyms, List<SqlTalks.Talk> talks, List<SqlTalks.Member> members) {
            if (read != null) {
                return; // the database was away for a while; the memory knows what came since
            }
            var byName = new ConcurrentHashMap<String, SqlTalks.Talk>();
            talks.forEach(talk -> byName.put(talk.name(), talk));
            var inThreads = new ConcurrentHashMap<String, SqlTalks.Member>();
            members.forEach(member -> inThreads.put(member.name(), member));
            read = new ReadTalks(pseudonyms, byName, inThreads);
        }

        /** Returns a conversation that was gone on with since a moment. */
        public Optional<Remembered> find(Origin origin, Instant since) {
            ReadTalks known = read;
            if (known == null || known.talks().isEmpty()) {
                return Optional.empty();
            }
            return Optional.ofNullable(known.talks().get(SqlTalks.name(known.pseudonyms(), origin)))
                    .filter(talk -> talk.at().isAfter(since))
                    .map(SqlTalks.Talk::remembered);
        }

        public boolean joined(String platform, String thread, String person) {
            ReadTalks known = read;
            return known != null
                    && !known.members().isEmpty()
                    && known.members()
                            .containsKey(
                                    SqlTalks.name(known.pseudonyms(), platform, thread, person));
        }

        public void forget(Origin person) {
            ReadTalks known = read;
            if (known != null) {
                String name = known.pseudonyms().of(person.platform(), person.person());
                known.talks().values().removeIf(talk -> talk.person().equals(name));
                known.members().values().removeIf(member -> member.person().equals(name));
            }
        }
    }

    /** The practice from before this start, once it is read. Thread-safe. */
    public static final class KnownPractice {

        private volatile @Nullable ReadPractice read;

        private record ReadPractice(
                Pseudonyms pseudonyms,
                Map<String, SqlPractice.Kept> sessions,
                Map<String, PracticeStreak> streaks) {}

        /** Takes what was read. What is read again after a failure may be ended meanwhile. */
        public void read(
                Pseudonyms pseudonyms,
                Map<String, SqlPractice.Kept> sessions,
                Map<String, PracticeStreak> streaks) {
            if (read == null) {
                read =
                        new ReadPractice(
                                pseudonyms,
                                new ConcurrentHashMap<>(sessions),
                                new ConcurrentHashMap<>(streaks));
            }
        }

        public Optional<SqlPractice.Kept> session(Origin person) {
            ReadPractice known = read;
            return known == null
                    ? Optional.empty()
                    : Optional.ofNullable(known.sessions().get(name(known, person)));
        }

        public Optional<PracticeStreak> streak(Origin person) {
            ReadPractice known = read;
            return known == null
                    ? Optional.empty()
                    : Optional.ofNullable(known.streaks().get(name(known, person)));
        }

        public void forgetSession(Origin person) {
            ReadPractice known = read;
            if (known != null) {
                known.sessions().remove(name(known, person));
            }
        }

        public void forget(Origin person) {
            forgetSession(person);
            ReadPractice known = read;
            if (known != null) {
                known.streaks().remove(name(known, person));
            }
        }

        private static String name(ReadPractice known, Origin person) {
            return known.pseudonyms().of(person.platform(), person.person());
        }
    }
}
