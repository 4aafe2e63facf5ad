package dev.shirube.chat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows what is to happen only once, such as a post of a day. Safe for use by several threads. */
@FunctionalInterface
public interface Occasions {

    /**
     * Takes an occasion. It may wait some seconds for that to be confirmed.
     *
     * @param occasion what is to happen, with its day
     * @return whether nobody has taken it before; false as well where that is not known
     */
    boolean isFirst(String occasion);

    /**
     * Returns what knows occasions as long as the process runs.
     *
     * @return the occasions
     */
    static Occasions inMemory() {
        Set<String> taken = ConcurrentHashMap.newKeySet();
        return taken::add;
    }
}
