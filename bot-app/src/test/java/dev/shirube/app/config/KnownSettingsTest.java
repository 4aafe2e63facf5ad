package dev.shirube.app.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.util.Map;

/** With the metadata of an adapter that is in the test resources. */
class KnownSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shirube.language",
                "shirube.sample.places.C012.allowed",
                "shirube.sample.places.C012.mentions-only",
                "shirube.sample.places[1700.12].guides[0]",
                "shirube.sample.default-place.mentionsOnly",
            })
    void aFieldOfAPlaceIsKnownWhateverThePlaceIsCalled(String name) {
        assertThatCode(() -> check(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shirube.sample.places.C012.allwed",
                "shirube.sample.default-place.alowed",
                "shirube.sample.places-of.allowed",
            })
    void aMisspeltFieldIsRefused(String name) {
        assertThatThrownBy(() -> check(name)).hasMessageContaining("unknown setting " + name);
    }

    private static void check(String name) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("t", Map.of(name, "x")));
        new KnownSettings().check(environment);
    }
}
