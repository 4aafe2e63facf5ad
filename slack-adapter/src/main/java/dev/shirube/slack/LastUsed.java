package dev.shirube.slack;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** A memory that loses what was used longest ago when it is full. Thread-safe. */
final class LastUsed<V> {

    private final Map<String, V> entries;

    LastUsed(int capacity) {
        entries =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                        return size() > capacity;
                    }
                };
    }

    synchronized void put(String key, V value) {
        entries.put(key, value);
    }

    synchronized @Nullable V get(String key) {
        return entries.get(key);
    }

    synchronized void remove(String key) {
        entries.remove(key);
    }

    synchronized boolean has(String key) {
        return entries.get(key) != null;
    }
}
