package dev.shirube.chat.memory;

import dev.shirube.chat.request.Origin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Token buckets in the memory of this process: one for each person, wherever they ask, one for each
 * place and one for each community, whoever asks. A request that is refused takes no token of any
 * of them. Thread-safe.
 */
public final class TokenBuckets implements RateLimiter {

    /** How many people, places and communities each are known, unless configured otherwise. */
    public static final int CAPACITY = 50_000;

    private final InstantSource clock;
    private final List<Pool> pools;

    private record Holder(String platform, String id) {}

    /** All buckets of one kind. */
    private record Pool(
            Rate rate, Function<Origin, String> id, ExpiringMap<Holder, Bucket> buckets) {

        Bucket bucket(Origin origin, Instant now) {
            return buckets.get(holder(origin)).orElseGet(() -> new Bucket(now));
        }

        void take(Origin origin, Instant now) {
            buckets.put(holder(origin), bucket(origin, now).taken(rate, now));
        }

        private Holder holder(Origin origin) {
            return new Holder(origin.platform(), id.apply(origin));
        }
    }

    /**
     * Makes full buckets for everyone.
     *
     * @param clock tells how much time has passed
     * @param perPerson how often a person may ask
     * @param perPlace how often the people of one place may ask
     * @param perCommunity how often the people of one community may ask, in all of its places
     * @param capacity how many people, places and communities each are known; beyond it whoever
     *     asked longest ago starts anew
     */
    public TokenBuckets(
            InstantSource clock, Rate perPerson, Rate perPlace, Rate perCommunity, int capacity) {
        this.clock = clock;
        this.pools =
                List.of(
                        pool(perPerson, Origin::person, capacity),
                        pool(perPlace, Origin::place, capacity),
                        pool(perCommunity, Origin::community, capacity));
    }

    private Pool pool(Rate rate, Function<Origin, String> id, int capacity) {
        // A bucket that had the time to fill up is as good as none.
        return new Pool(rate, id, new ExpiringMap<>(clock, rate.untilFull(), capacity));
    }

    @Override
    public synchronized Optional<Duration> refusal(Origin origin) {
        Instant now = clock.instant();
        List<Pool> concerned =
                pools.stream().filter(pool -> !pool.id().apply(origin).isEmpty()).toList();
        Duration wait = Duration.ZERO;
        for (Pool pool : concerned) {
            Duration waits = pool.bucket(origin, now).untilToken(pool.rate(), now);
            wait = waits.compareTo(wait) > 0 ? waits : wait;
        }
        if (!wait.isZero()) {
            return Optional.of(wait);
        }
        concerned.forEach(pool -> pool.take(origin, now));
        return Optional.empty();
    }
}
