package dev.shirube.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    @ParameterizedTest
    @ValueSource(strings = {"25", "26", "100"})
    void startsOnJava25AndNewer(String version) {
        assertThat(Launcher.isEnough(version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "9", "17", "24", "unknown"})
    void refusesAnOlderJava(String version) {
        assertThat(Launcher.isEnough(version)).isFalse();
    }
}
