package dev.shirube.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Token buckets in the memory of this process: one for each person, wherever they ask, and one for
 * each place, whoever asks. A request that is refused takes no token. Thread-safe.
 */
public final class TokenBuckets implements RateLimiter {

    /** How often a person may ask, unless configured otherwise. */
    public static final Rate PER_PERSON = new Rate(20, Duration.ofSeconds(1));

    /** How often the people of one place may ask, unless configured otherwise. */
    public static final Rate PER_PLACE = new Rate(100, Duration.ofMillis(100));

    /** How many people, and how many places, are known at once, unless configured otherwise. */
    public static final int CAPACITY = 50_000;

    private final InstantSource clock;
    private final Rate perPerson;
    private final Rate perPlace;
    private final ExpiringMap<Holder, Bucket> people;
    private final ExpiringMap<Holder, Bucket> places;

    private record Holder(String platform, String id) {}

    /**
     * Makes full buckets for everyone.
     *
     * @param clock tells how much time has passed
     * @param perPerson how often a person may ask
     * @param perPlace how often the people of one place may ask
     * @param capacity how many people, and how many places, are known; beyond it whoever asked
     *     longest ago starts anew
     */
    public TokenBuckets(InstantSource clock, Rate perPerson, Rate perPlace, int capacity) {
        this.clock = clock;
        this.perPerson = perPerson;
        this.perPlace = perPlace;
        // A bucket that had the time to fill up is as good as none.
        this.people = new ExpiringMap<>(clock, perPerson.untilFull(), capacity);
        this.places = new ExpiringMap<>(clock, perPlace.untilFull(), capacity);
    }

    @Override
    public synchronized Optional<Duration> refusal(Origin origin) {
        Instant now = clock.instant();
        var person = new Holder(origin.platform(), origin.person());
        var place = new Holder(origin.platform(), origin.place());
        Bucket ofPerson = people.get(person).orElseGet(() -> new Bucket(now));
        Bucket ofPlace = places.get(place).orElseGet(() -> new Bucket(now));
        Duration personWaits = ofPerson.untilToken(perPerson, now);
        Duration placeWaits = ofPlace.untilToken(perPlace, now);
        Duration wait = personWaits.compareTo(placeWaits) > 0 ? personWaits : placeWaits;
        if (!wait.isZero()) {
            return Optional.of(wait);
        }
        people.put(person, ofPerson.taken(perPerson, now));
        places.put(place, ofPlace.taken(perPlace, now));
        return Optional.empty();
    }
}
