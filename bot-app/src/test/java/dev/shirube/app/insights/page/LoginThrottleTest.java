package dev.shirube.app.insights.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** Guessing becomes slower and slower, for whoever guesses and for nobody else. */
class LoginThrottleTest {

    private Instant now = Instant.parse("2026-11-29T12:00:00Z");
    private final LoginThrottle throttle = new LoginThrottle(() -> now);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("192.0.2.1");
        }
    }

    @Test
    void fewFailuresAreSlipsAndMoreDoubleTheWaitUpToTenMinutes() {
        fail(3);
        assertThat(throttle.wait("192.0.2.1")).isZero();
        fail(1);
        assertThat(throttle.wait("192.0.2.1")).isEqualTo(Duration.ofSeconds(2));
        fail(1);
        assertThat(throttle.wait("192.0.2.1")).isEqualTo(Duration.ofSeconds(4));
        fail(20);
        assertThat(throttle.wait("192.0.2.1")).isEqualTo(Duration.ofMinutes(10));
        assertThat(throttle.wait("192.0.2.2")).isZero();
    }

    @Test
    void timeAndSuccessMakeItGood() {
        fail(4);
        now = now.plusSeconds(2);
        assertThat(throttle.wait("192.0.2.1")).isZero();
        fail(1);
        throttle.succeeded("192.0.2.1");
        assertThat(throttle.wait("192.0.2.1")).isZero();
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        for (int i = 0; i < 30_000; i++) {
            throttle.failed("10.0." + i / 256 + "." + i % 256);
        }
        fail(5);
        assertThat(throttle.wait("192.0.2.1")).isEqualTo(Duration.ofSeconds(4));
    }
}
