package dev.shirube.store.sql;

import dev.shirube.chat.memory.Remembered;
import dev.shirube.chat.request.Origin;
import dev.shirube.store.database.Pseudonyms;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was talked about, and who talked in which thread, before this start, once it is read.
 * Thread-safe; nobody waits for the database.
 */
public final class KnownTalks {

    private volatile @Nullable Read read;

    /** What was read, by its names. */
    private record Read(
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
        read = new Read(pseudonyms, byName, inThreads);
    }

    /** Returns a conversation that was gone on with since a moment. */
    public Optional<Remembered> find(Origin origin, Instant since) {
        Read known = read;
        if (known == null || known.talks().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.talks().get(SqlTalks.name(known.pseudonyms(), origin)))
                .filter(talk -> talk.at().isAfter(since))
                .map(SqlTalks.Talk::remembered);
    }

    public boolean joined(String platform, String thread, String person) {
        Read known = read;
        return known != null
                && !known.members().isEmpty()
                && known.members()
                        .containsKey(SqlTalks.name(known.pseudonyms(), platform, thread, person));
    }

    public void forget(Origin person) {
        Read known = read;
        if (known != null) {
            String name = known.pseudonyms().of(person.platform(), person.person());
            known.talks().values().removeIf(talk -> talk.person().equals(name));
            known.members().values().removeIf(member -> member.person().equals(name));
        }
    }
}
