package dev.shirube.adapter;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A memory that loses what was used longest ago when it is full. Thread-safe.
 *
 * @param <V> what is remembered
 */
public final class LastUsed<V> {

    private final Map<String, V> entries;

    /**
     * Begins empty.
     *
     * @param capacity how much is remembered
     */
    public LastUsed(int capacity) {
        entries =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                        return size() > capacity;
                    }
                };
    }

    /**
     * Remembers something.
     *
     * @param key what it is found by
     * @param value what is remembered
     */
    public synchronized void put(String key, V value) {
        entries.put(key, value);
    }

    /**
     * {@return what was remembered last, or null}
     *
     * @param key what it is found by
     */
    public synchronized @Nullable V get(String key) {
        return entries.get(key);
    }

    /**
     * Forgets something.
     *
     * @param key what it is found by
     */
    public synchronized void remove(String key) {
        entries.remove(key);
    }

    /**
     * {@return whether something is remembered}
     *
     * @param key what it is found by
     */
    public synchronized boolean has(String key) {
        return entries.get(key) != null;
    }
}
