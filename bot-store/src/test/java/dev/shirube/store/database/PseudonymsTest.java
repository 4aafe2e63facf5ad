package dev.shirube.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PseudonymsTest {

    @TempDir Path folder;

    @Test
    void aPersonHasTheSameNameAfterARestart() throws IOException {
        String name = Pseudonyms.in(folder).of("slack", "U1");

        assertThat(name).matches("[0-9a-f]{32}");
        assertThat(Pseudonyms.in(folder).of("slack", "U1")).isEqualTo(name);
    }

    @Test
    void peopleAndPlatformsAreToldApart() throws IOException {
        Pseudonyms pseudonyms = Pseudonyms.in(folder);

        assertThat(pseudonyms.of("slack", "U1"))
                .isNotEqualTo(pseudonyms.of("slack", "U2"))
                .isNotEqualTo(pseudonyms.of("discord", "U1"));
    }

    @Test
    void withAnotherKeyTheSamePersonHasAnotherName() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");

        assertThat(Pseudonyms.in(folder).of("slack", "U1"))
                .isNotEqualTo(Pseudonyms.in(elsewhere).of("slack", "U1"));
    }

    @Test
    void aFileThatIsNoKeyIsRefused() throws IOException {
        Files.writeString(folder.resolve("store.key"), "0123");

        assertThatThrownBy(() -> Pseudonyms.in(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("store.key is no key");
    }
}
