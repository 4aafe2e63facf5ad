package dev.shirube.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.store.database.Database;
import dev.shirube.store.database.Session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * A process that is killed ({@code SIGKILL}) in the midst of writing loses nothing that it had
 * confirmed. {@code -Dshirube.kills=100} kills it more often.
 */
@Timeout(1200)
class KillTest {

    private static final int KILLS = Integer.getInteger("shirube.kills", 4);
    private static final int LONGEST = 200;

    @TempDir Path folder;

    @Test
    void noRowThatWasConfirmedIsLostAndTheFileIsWhole() throws Exception {
        var random = new Random(20261129);
        var confirmed = new HashSet<Integer>();
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            next = writeAndKill(next, random.nextInt(LONGEST), confirmed) + 1;
        }

        try (Session session = Session.open(new Database.SqliteFile(folder))) {
            assertThat(session.sql().sql("pragma integrity_check").query(String.class).single())
                    .isEqualTo("ok");
            assertThat(confirmed).hasSizeGreaterThanOrEqualTo(KILLS);
            for (String table : Everything.TABLES) {
                Set<Integer> there =
                        new HashSet<>(
                                session.sql()
                                        .sql("select at_ms from " + table)
                                        .query(Integer.class)
                                        .list());
                assertThat(there).as(table).containsAll(confirmed);
                System.out.printf(
                        "killed %d times: of %s %d rows confirmed, %d there, none lost%n",
                        KILLS, table, confirmed.size(), there.size());
            }
        }
    }

    /** Returns a number that no row has yet. */
    private int writeAndKill(int first, int rows, Set<Integer> confirmed) throws IOException {
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                KilledWriter.class.getName(),
                                folder.toString(),
                                "" + first)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        int last = first;
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            for (int row = 0; line != null; row++) {
                last = Integer.parseInt(line);
                confirmed.add(last);
                if (row == rows) {
                    // The process itself would close what can still be read.
                    writer.toHandle().destroyForcibly();
                }
                line = reader.readLine();
            }
        } finally {
            writer.destroyForcibly();
        }
        // One more may have been written than it had the time to tell.
        return last + 1;
    }
}
