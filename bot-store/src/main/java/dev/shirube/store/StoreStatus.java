package dev.shirube.store;

import org.jspecify.annotations.Nullable;

/**
 * The state of the store.
 *
 * @param state whether it works
 * @param database where it is kept, without any secret
 * @param kept how many questions and judgements have been written since the start
 * @param waiting how many are still to be written
 * @param dropped how many could not be kept since the start
 * @param problem what is wrong, or null
 */
public record StoreStatus(
        State state,
        String database,
        long kept,
        long waiting,
        long dropped,
        @Nullable String problem) {

    /** Whether keeping works. */
    public enum State {
        /** The database has not been reached yet. */
        OPENING,
        /** What is to be kept is written. */
        WRITING,
        /** It cannot be written at the moment; that is tried again and again. */
        FAILING
    }
}
