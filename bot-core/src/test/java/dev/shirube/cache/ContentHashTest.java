package dev.shirube.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.util.List;

@NullMarked
class ContentHashTest {

    @Test
    void theSamePartsHaveTheSameHash() {
        assertThat(new ContentHash().add("年収").add(List.of("a", "b")).finish())
                .isEqualTo(new ContentHash().add("年収").add(List.of("a", "b")).finish())
                .matches("[0-9a-f]{32}");
    }

    @Test
    void theSameCharactersPartedOtherwiseHaveAnother() {
        assertThat(new ContentHash().add("ab").add("c").finish())
                .isNotEqualTo(new ContentHash().add("a").add("bc").finish());
        assertThat(new ContentHash().add(List.of("a")).add(List.of("b")).finish())
                .isNotEqualTo(new ContentHash().add(List.of("a", "b")).add(List.of()).finish());
    }

    @Test
    void classesThatDifferHaveAnother() {
        assertThat(new ContentHash().add(String.class).finish())
                .isNotEqualTo(new ContentHash().add(Integer.class).finish())
                .isNotEqualTo(new ContentHash().finish());
    }
}
