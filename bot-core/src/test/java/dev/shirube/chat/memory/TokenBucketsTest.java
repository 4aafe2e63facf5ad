package dev.shirube.chat.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.chat.FakeClock;
import dev.shirube.chat.request.Origin;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.stream.IntStream;

class TokenBucketsTest {

    private static final Rate PLENTY = new Rate(1_000, Duration.ofMillis(1));
    private static final Rate THREE = new Rate(3, Duration.ofSeconds(10));

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final FakeClock clock = new FakeClock();

    @Test
    void aBurstIsLetInAndTheNextOneWaits() {
        var buckets = new TokenBuckets(clock, THREE, PLENTY, PLENTY, 10);

        assertThat(admitted(buckets, 3, "alice")).isEqualTo(3);
        assertThat(buckets.refusal(from("alice"))).contains(Duration.ofSeconds(10));
    }

    @Test
    void timeBringsOneTokenAtATime() {
        var buckets = new TokenBuckets(clock, THREE, PLENTY, PLENTY, 10);
        admitted(buckets, 3, "alice");
        clock.pass(Duration.ofSeconds(14));

        assertThat(admitted(buckets, 3, "alice")).isEqualTo(1);
        assertThat(buckets.refusal(from("alice"))).contains(Duration.ofSeconds(6));
    }

    @Test
    void aBucketHoldsNoMoreThanABurst() {
        var buckets = new TokenBuckets(clock, THREE, PLENTY, PLENTY, 10);
        admitted(buckets, 3, "alice");
        clock.pass(Duration.ofDays(1));

        assertThat(admitted(buckets, 10, "alice")).isEqualTo(3);
    }

    @Test
    void oneWhoAsksTooOftenDoesNotKeepTheOthersOut() {
        var buckets =
                new TokenBuckets(clock, THREE, new Rate(5, Duration.ofSeconds(10)), PLENTY, 10);
        assertThat(admitted(buckets, 100, "alice")).isEqualTo(3);

        // A refusal takes no token of the place either.
        assertThat(admitted(buckets, 1, "bob")).isEqualTo(1);
    }

    @Test
    void aPlaceHasALimitOfItsOwn() {
        var buckets =
                new TokenBuckets(clock, THREE, new Rate(5, Duration.ofSeconds(60)), PLENTY, 10);
        admitted(buckets, 3, "alice");
        admitted(buckets, 2, "bob");

        assertThat(buckets.refusal(from("carol"))).contains(Duration.ofSeconds(60));
        assertThat(buckets.refusal(new Origin("web", "elsewhere", "carol"))).isEmpty();
    }

    @Test
    void aPersonHasOneLimitInAllPlaces() {
        var buckets = new TokenBuckets(clock, THREE, PLENTY, PLENTY, 10);
        admitted(buckets, 3, "alice");

        assertThat(buckets.refusal(new Origin("web", "elsewhere", "alice"))).isPresent();
        assertThat(buckets.refusal(new Origin("slack", "pier", "alice"))).isEmpty();
    }

    @Test
    void aCommunityHasALimitOverAllOfItsPlaces() {
        var buckets = new TokenBuckets(clock, THREE, PLENTY, new Rate(4, MINUTE), 10);
        for (int i = 0; i < 4; i++) {
            assertThat(buckets.refusal(in("harbour", "pier " + i, "person " + i))).isEmpty();
        }

        assertThat(buckets.refusal(in("harbour", "pier 9", "person 9"))).contains(MINUTE);
        assertThat(buckets.refusal(in("lagoon", "pier 9", "person 9"))).isEmpty();
    }

    @Test
    void whatBelongsToNoCommunityHasNoLimitInCommon() {
        var buckets = new TokenBuckets(clock, THREE, PLENTY, new Rate(1, MINUTE), 10);

        assertThat(buckets.refusal(in("", "pier", "alice"))).isEmpty();
        assertThat(buckets.refusal(in("", "pier", "alice"))).isEmpty();
        assertThat(buckets.refusal(from("bob"))).isEmpty();
    }

    @Test
    void whoeverIsRefusedTakesNothingFromTheirCommunity() {
        var buckets = new TokenBuckets(clock, THREE, PLENTY, new Rate(5, MINUTE), 10);
        for (int i = 0; i < 100; i++) {
            buckets.refusal(in("harbour", "pier", "alice"));
        }

        assertThat(buckets.refusal(in("harbour", "pier", "bob"))).isEmpty();
        assertThat(buckets.refusal(in("harbour", "pier", "bob"))).isEmpty();
        assertThat(buckets.refusal(in("harbour", "pier", "bob"))).isPresent();
    }

    @Test
    void aCommunityThatIsRefusedTakesNothingFromItsPeople() {
        var buckets = new TokenBuckets(clock, THREE, PLENTY, new Rate(1, MINUTE), 10);
        buckets.refusal(in("harbour", "pier", "bob"));
        for (int i = 0; i < 100; i++) {
            assertThat(buckets.refusal(in("harbour", "pier", "alice"))).isPresent();
        }

        assertThat(admitted(buckets, 10, "alice")).isEqualTo(3);
    }

    @Test
    void aClockThatIsSetBackLocksNobodyOut() {
        var buckets = new TokenBuckets(clock, THREE, PLENTY, PLENTY, 10);
        admitted(buckets, 3, "alice");
        clock.pass(Duration.ofDays(-1));
        assertThat(buckets.refusal(from("alice"))).contains(Duration.ofSeconds(10));
    }

    @Test
    void ratesArePositive() {
        assertThatThrownBy(() -> new Rate(0, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long admitted(RateLimiter limiter, int requests, String person) {
        return IntStream.range(0, requests)
                .filter(i -> limiter.refusal(from(person)).isEmpty())
                .count();
    }

    private static Origin from(String person) {
        return new Origin("web", "pier", person);
    }

    private static Origin in(String community, String place, String person) {
        return new Origin("web", community, place, person);
    }
}
