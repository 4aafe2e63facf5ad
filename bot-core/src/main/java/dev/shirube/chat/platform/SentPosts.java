package dev.shirube.chat.platform;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Remembers which of the posts that come again and again was sent last, so that each is sent once,
 * however often the program is started and however many run beside each other. Must be safe for use
 * by several threads.
 */
public interface SentPosts {

    /** What comes of a claim. */
    enum Claim {
        /** It is to be sent, by whoever has claimed it and nobody else. */
        YOURS,
        /** It is the first of its name ever: what was due before anybody wanted it is not sent. */
        FIRST,
        /** It was sent, or somebody else sends it. */
        SENT,
        /** Nobody knows at the moment: it may be claimed again. */
        UNKNOWN
    }

    /**
     * Claims a post before it is sent. It stays claimed whatever happens then: rather none than
     * two.
     *
     * @param name what is posted where, the same each time
     * @param due when it is due
     * @return whether to send it
     */
    Claim claim(String name, Instant due);

    /**
     * Gives back what was claimed and did not arrive, so that it can be claimed again.
     *
     * @param name what was to be posted where
     * @param due when it was due
     */
    void release(String name, Instant due);

    /**
     * Returns a memory of this process alone.
     *
     * @return what knows nothing of the time before
     */
    static SentPosts inMemory() {
        Map<String, Instant> last = new ConcurrentHashMap<>();
        Map<String, Instant> before = new ConcurrentHashMap<>();
        return new SentPosts() {

            @Override
            public Claim claim(String name, Instant due) {
                var claim = new AtomicReference<>(Claim.SENT);
                last.compute(
                        name,
                        (key, known) -> {
                            if (known != null && !known.isBefore(due)) {
                                return known;
                            }
                            claim.set(known == null ? Claim.FIRST : Claim.YOURS);
                            before.put(name, known == null ? due : known);
                            return due;
                        });
                return claim.get();
            }

            @Override
            public void release(String name, Instant due) {
                last.computeIfPresent(
                        name,
                        (key, known) -> known.equals(due) ? before.getOrDefault(name, due) : known);
            }
        };
    }
}
