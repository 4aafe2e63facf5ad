package dev.shirube.app.insights.page;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Something that takes long to find out, found out beside and kept: whoever asks waits for a moment
 * and else gets what was found last. Thread-safe.
 *
 * @param <T> what is found out
 */
final class RefreshedValue<T> {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshedValue.class);

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** No more than a twentieth of the time is spent on finding it out. */
    private static final int SHARE = 20;

    private final Supplier<T> work;
    private final Supplier<? extends Object> version;
    private final Executor executor;
    private final InstantSource clock;
    private @Nullable CompletableFuture<Found<T>> running;
    private @Nullable Found<T> last;

    /**
     * What was found.
     *
     * @param value what, or null where that failed
     * @param version of what it was found out
     * @param at when
     * @param took how long it took
     * @param <T> what is found out
     */
    record Found<T>(@Nullable T value, Object version, Instant at, Duration took) {}

    /**
     * Finds nothing out yet.
     *
     * @param work finds it out
     * @param version what it depends on; where that is another object, it is found out anew
     * @param executor runs the work
     * @param clock tells how old it is
     */
    RefreshedValue(
            Supplier<T> work,
            Supplier<? extends Object> version,
            Executor executor,
            InstantSource clock) {
        this.work = work;
        this.version = version;
        this.executor = executor;
        this.clock = clock;
    }

    /**
     * Returns what is known, or nothing where it is being found out for the first time.
     *
     * @param patience how long to wait where it is being found out
     */
    Optional<Found<T>> get(Duration patience) {
        CompletableFuture<Found<T>> future = begin();
        if (future != null) {
            try {
                future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                LOG.debug("not found out yet", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        synchronized (this) {
            return Optional.ofNullable(last);
        }
    }

    private synchronized @Nullable CompletableFuture<Found<T>> begin() {
        if (running == null && isOld()) {
            running = CompletableFuture.supplyAsync(this::find, executor);
        }
        return running;
    }

    private boolean isOld() {
        Found<T> known = last;
        if (known == null || !known.version().equals(version.get())) {
            return true;
        }
        Duration enough = known.took().multipliedBy(SHARE);
        return known.at()
                .plus(enough.compareTo(SHORTEST) < 0 ? SHORTEST : enough)
                .isBefore(clock.instant());
    }

    private Found<T> find() {
        Instant start = clock.instant();
        Object of = version.get();
        T value = null;
        try {
            value = work.get();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("insights cannot be made: {}", String.valueOf(e.getMessage()));
        }
        Instant end = clock.instant();
        var found = new Found<T>(value, of, end, Duration.between(start, end));
        synchronized (this) {
            last = found;
            running = null;
        }
        return found;
    }
}
