package dev.shirube.chat.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

class PlaceRulesTest {

    private static final PlaceRule FALLBACK = new PlaceRule(true, false, true, Set.of());

    private final PlaceRules rules =
            new PlaceRules(
                    FALLBACK,
                    Map.of(
                            "T1", new PlaceRule(null, true, null, Set.of("cto", "vpoe")),
                            "C1", new PlaceRule(null, null, false, Set.of("cto")),
                            "C2", new PlaceRule(false, null, null, Set.of())));

    @Test
    void aPlaceWithoutARuleHasTheFallback() {
        assertThat(rules.of("C9", "T9")).isEqualTo(FALLBACK);
        assertThat(rules.of()).isEqualTo(FALLBACK);
    }

    @Test
    void theMostSpecificPlaceThatSaysSomethingIsRight() {
        assertThat(rules.of("C1", "T1")).isEqualTo(new PlaceRule(true, true, false, Set.of("cto")));
        assertThat(rules.of("C2", "T1"))
                .isEqualTo(new PlaceRule(false, true, true, Set.of("cto", "vpoe")));
    }

    @Test
    void aPlaceIsKnownInUpperAndLowerCase() {
        assertThat(rules.of("c2").allowed()).isFalse();
    }
}
