package dev.shirube.store.sql;

import dev.shirube.store.database.Pseudonyms;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** The events that were replied to before this start, once they are read. Thread-safe. */
public final class KnownEvents {

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
