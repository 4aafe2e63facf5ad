package dev.shirube.slack;

import java.util.LinkedHashMap;
import java.util.Map;

/** A set that forgets what was used longest ago when it is full. Thread-safe. */
final class LastUsed {

    private final Map<String, Boolean> entries;

    LastUsed(int capacity) {
        entries =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                        return size() > capacity;
                    }
                };
    }

    synchronized void add(String entry) {
        entries.put(entry, true);
    }

    synchronized boolean contains(String entry) {
        return entries.get(entry) != null;
    }
}
