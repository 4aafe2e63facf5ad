package dev.shirube.chat.suggest;

import dev.shirube.snapshot.Snapshot;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * What is made once of each edition of the guides. That of the edition before is kept as well, so
 * that the next one can be made while this one is still served. Thread-safe.
 *
 * @param <T> what is made
 */
final class OncePerEdition<T> {

    private final Function<Snapshot, T> making;
    private volatile @Nullable Made<T> last;
    private volatile @Nullable Made<T> before;

    /** Makes it by a function that gives the same for the same edition. */
    OncePerEdition(Function<Snapshot, T> making) {
        this.making = making;
    }

    private record Made<T>(Snapshot edition, T what) {}

    /** What is made of an edition, from now on at once. */
    T of(Snapshot edition) {
        Made<T> newest = last;
        if (newest != null && newest.edition == edition) {
            return newest.what;
        }
        Made<T> older = before;
        if (older != null && older.edition == edition) {
            return older.what;
        }
        var made = new Made<>(edition, making.apply(edition));
        before = newest;
        last = made;
        return made.what;
    }
}
