package dev.shirube.store.sql;

import dev.shirube.store.database.Pseudonyms;

import org.jspecify.annotations.Nullable;

import java.util.Set;

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

        private volatile @Nullable Read read;

        private record Read(Pseudonyms pseudonyms, Set<String> names) {}

        public void read(Pseudonyms pseudonyms, Set<String> names) {
            read = new Read(pseudonyms, Set.copyOf(names));
        }

        /** Returns whether an event is among them; false as long as they are not read. */
        public boolean contains(String platform, String event) {
            Read known = read;
            return known != null
                    && !known.names().isEmpty()
                    && known.names().contains(known.pseudonyms().of(platform, event));
        }
    }
}
