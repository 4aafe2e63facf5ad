package dev.shirube.chat.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class BackOffTest {

    private static final BackOff BACK_OFF =
            new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(30));

    @Test
    void eachWaitIsTwiceTheOneBeforeUpToTheLongest() {
        assertThat(BACK_OFF.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(BACK_OFF.after(2)).isEqualTo(Duration.ofSeconds(2));
        assertThat(BACK_OFF.after(5)).isEqualTo(Duration.ofSeconds(16));
        assertThat(BACK_OFF.after(6)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void afterYearsOfFailureItIsStillTheLongest() {
        assertThat(BACK_OFF.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(30));
    }
}
