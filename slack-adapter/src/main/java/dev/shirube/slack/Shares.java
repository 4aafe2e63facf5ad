package dev.shirube.slack;

import dev.shirube.adapter.LastUsed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Which answers have been shown to all. Whoever presses a button twice shows its answer once. In
 * memory and bounded. Thread-safe.
 */
final class Shares {

    private static final int CAPACITY = 20_000;

    /** After this while the same answer of a later question is news again. */
    private static final Duration NEWS = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final LastUsed<Instant> shown = new LastUsed<>(CAPACITY);

    Shares(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * An answer that somebody shows to all.
     *
     * @param target where, and who
     * @param message the message whose button was pressed, or empty where it is not known
     * @param answer what is shown
     */
    record Share(Target target, String message, String answer) {

        private String place() {
            return String.join(
                    "/", target.channel(), "" + target.thread(), target.person(), answer);
        }

        private String button() {
            return place() + "/" + message;
        }
    }

    /** Returns whether an answer may be shown now; of several calls exactly one is told so. */
    synchronized boolean begin(Share share) {
        Instant now = clock.instant();
        Instant before = shown.get(share.place());
        boolean justNow = before != null && before.plus(NEWS).isAfter(now);
        if (justNow || (!share.message().isEmpty() && shown.has(share.button()))) {
            return false;
        }
        keys(share).forEach(key -> shown.put(key, now));
        return true;
    }

    /** Notes that an answer could not be shown after all. */
    synchronized void failed(Share share) {
        keys(share).forEach(shown::remove);
    }

    private static List<String> keys(Share share) {
        return List.of(share.place(), share.button());
    }
}
