package dev.shirube.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Complained;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.Tally;
import dev.shirube.store.database.StoreSettings;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * A file that an earlier version has written is brought up to date, and what is in it is kept. Each
 * version of the tables has its file; a new one adds its own and leaves the others as they are.
 */
class OldFileTest {

    private static final Period WEEK =
            Period.before(Duration.ofDays(7), Samples.MONDAY.plusSeconds(1));

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1})
    void whatIsInItIsStillThere(int version) throws IOException {
        String name = "questions-v" + version + ".db";
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            Files.copy(in, folder.resolve("questions.db"));
        }
        var settings = new StoreSettings(folder, null, true, Duration.ofDays(90));
        try (StoredHistory history = StoredHistory.open(settings).orElseThrow()) {
            assertThat(history.tallies(Aspect.ALL, WEEK, 9))
                    .containsExactly(new Tally(List.of(), 2, 1, 0, 1, 3, 0, 1));
            assertThat(history.complaints(WEEK, 9))
                    .containsExactly(new Complained("smith", "smith-salary", "out-of-date", 1));
        }
    }
}
