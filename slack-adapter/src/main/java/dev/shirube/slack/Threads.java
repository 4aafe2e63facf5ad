package dev.shirube.slack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who talks to the bot in which thread. In memory and bounded: where it is forgotten, a mention
 * works as ever. Thread-safe.
 */
final class Threads {

    private static final int CAPACITY = 20_000;

    private final Map<String, Boolean> joined =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > CAPACITY;
                }
            };

    synchronized void join(Target target) {
        joined.put(key(target), true);
    }

    synchronized boolean joined(Target target) {
        return joined.get(key(target)) != null;
    }

    private static String key(Target target) {
        return target.channel() + "/" + target.thread() + "/" + target.person();
    }
}
