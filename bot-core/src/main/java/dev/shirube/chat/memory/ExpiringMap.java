package dev.shirube.chat.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A map whose entries expire a fixed time after they were put. When it is full, the entry that was
 * put longest ago makes room. Thread-safe; each operation holds the one lock for moments only.
 *
 * @param <K> what entries are found by
 * @param <V> what is remembered
 */
public final class ExpiringMap<K, V> {

    private final InstantSource clock;
    private final Duration expiry;
    private final int capacity;

    /** In the order in which they were put, which is the order in which they expire. */
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>();

    private record Entry<V>(V value, Instant end) {}

    /**
     * Makes an empty map.
     *
     * @param clock tells when an entry expires
     * @param expiry how long an entry is remembered
     * @param capacity how many are remembered, at least 1
     */
    public ExpiringMap(InstantSource clock, Duration expiry, int capacity) {
        if (capacity < 1 || expiry.isNegative() || expiry.isZero()) {
            throw new IllegalArgumentException("capacity and expiry must be positive");
        }
        this.clock = clock;
        this.expiry = expiry;
        this.capacity = capacity;
    }

    /**
     * Returns what is remembered.
     *
     * @param key what it is found by
     * @return the value, or nothing where there is none any more
     */
    public synchronized Optional<V> get(K key) {
        removeExpired(clock.instant());
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /**
     * Remembers something from now on.
     *
     * @param key what it is found by
     * @param value what to remember
     */
    public synchronized void put(K key, V value) {
        Instant now = clock.instant();
        removeExpired(now);
        // Taken out first, for a key that is put again keeps its old place otherwise.
        entries.remove(key);
        if (entries.size() == capacity) {
            removeEldest();
        }
        entries.put(key, new Entry<>(value, now.plus(expiry)));
    }

    /**
     * Forgets something.
     *
     * @param key what it is found by
     */
    public synchronized void remove(K key) {
        entries.remove(key);
    }

    /**
     * Puts a value unless there is one, which then neither changes nor lives longer.
     *
     * @param key what it is found by
     * @param value what to remember
     * @return whether it was put
     */
    public synchronized boolean putIfAbsent(K key, V value) {
        if (get(key).isPresent()) {
            return false;
        }
        put(key, value);
        return true;
    }

    /**
     * Forgets all entries whose key fulfils a condition.
     *
     * @param condition tells which
     */
    public synchronized void removeIf(Predicate<K> condition) {
        entries.keySet().removeIf(condition);
    }

    /** {@return how many entries are remembered} */
    public synchronized int size() {
        removeExpired(clock.instant());
        return entries.size();
    }

    private void removeExpired(Instant now) {
        Iterator<Entry<V>> eldest = entries.values().iterator();
        while (eldest.hasNext() && !eldest.next().end().isAfter(now)) {
            eldest.remove();
        }
    }

    private void removeEldest() {
        Iterator<K> eldest = entries.keySet().iterator();
        eldest.next();
        eldest.remove();
    }
}
