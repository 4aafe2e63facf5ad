package dev.shirube.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.shirube.store.database.Database;
import dev.shirube.store.database.Session;
import dev.shirube.store.database.StoreSettings;
import dev.shirube.store.sql.Entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * A disk that fills up and a folder that becomes read-only, for real, see docs/reliability.md: they
 * need a mount, so each runs where a property names the folder.
 */
class FullDiskTest {

    private static final int ASKED = 4_000;

    private static Store store(Path folder) {
        return Store.start(
                new StoreSettings(folder, null, true, Duration.ofDays(90)), InstantSource.system());
    }

    /** Returns how long one took, in microseconds. */
    private static long ask(Store store, int number) {
        long start = System.nanoTime();
        Instant now = Instant.now();
        for (int i = 0; i < number; i++) {
            Everything.of(now.plusMillis(i)).stream()
                    .filter(Entry::isSaid)
                    .forEach(entry -> {
                        if (entry instanceof Entry.Question question) {
                            store.record(question.question());
                        } else if (entry instanceof Entry.Judgement judgement) {
                            store.judged(judgement.judgement());
                        }
                    });
        }
        return (System.nanoTime() - start) / 1_000 / number;
    }

    private static void assertWhole(Path folder) {
        try (Session session = Session.open(new Database.SqliteFile(folder))) {
            assertThat(session.sql().sql("pragma integrity_check").query(String.class).single())
                    .isEqualTo("ok");
        }
    }

    private static void awaitState(Store store, StoreStatus.State state) {
        await().atMost(Duration.ofMinutes(3)).until(() -> store.status().state() == state);
    }

    @Test
    @EnabledIfSystemProperty(named = "shirube.small-disk", matches = ".+")
    void aFullDiskLosesNothingThatWasConfirmedAndIsWrittenToAgain() throws Exception {
        Path folder = Path.of(System.getProperty("shirube.small-disk"));
        try (Store store = store(folder)) {
            ask(store, 10);
            await().until(() -> store.status().kept() == 20);
            Path filler = fill(folder);
            long micros = ask(store, ASKED);
            awaitState(store, StoreStatus.State.FAILING);
            StoreStatus full = store.status();
            System.out.println(micros + " µs a question; full: " + full);
            assertThat(full.problem()).contains("SQLITE_FULL");
            assertThat(full.kept() + full.waiting() + full.dropped()).isEqualTo(20 + 2L * ASKED);

            Files.delete(filler);
            long all = 20 + 2L * ASKED - full.dropped();
            await().atMost(Duration.ofMinutes(5)).until(() -> store.status().kept() == all);
            System.out.println("with room again: " + store.status());
        }
        assertWhole(folder);
    }

    private static Path fill(Path folder) throws IOException {
        Path filler = folder.resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] some = new byte[4_096];
            while (true) {
                out.write(some);
            }
        } catch (IOException e) {
            return filler;
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "shirube.read-only-disk", matches = ".+")
    void aFolderThatCanOnlyBeReadIsSaidAndWrittenToLater() throws Exception {
        Path folder = Path.of(System.getProperty("shirube.read-only-disk"));
        remount(folder, "rw");
        try (Store store = store(folder)) {
            ask(store, 10);
            await().until(() -> store.status().kept() == 20);
        }
        remount(folder, "ro");
        try (Store store = store(folder)) {
            long micros = ask(store, 100);
            awaitState(store, StoreStatus.State.FAILING);
            System.out.println(micros + " µs a question; read-only: " + store.status());
            assertThat(store.status().waiting()).isEqualTo(200);

            remount(folder, "rw");
            await().atMost(Duration.ofMinutes(3)).until(() -> store.status().kept() == 200);
            System.out.println("writable again: " + store.status());
        }
        assertWhole(folder);
    }

    private static void remount(Path folder, String how) throws Exception {
        Process mount =
                new ProcessBuilder(List.of("mount", "-o", "remount," + how, folder.toString()))
                        .inheritIO()
                        .start();
        assertThat(mount.waitFor()).isZero();
    }
}
