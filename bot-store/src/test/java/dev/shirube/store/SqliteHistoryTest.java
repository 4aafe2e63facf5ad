package dev.shirube.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.store.database.Database;
import dev.shirube.store.database.Session;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** In a file. */
class SqliteHistoryTest extends SqlHistoryContract {

    @Override
    Database database() {
        return new Database.SqliteFile(folder);
    }

    @Test
    void nobodyElseMayReadTheFilesOrTheKey() throws Exception {
        for (String file : List.of("questions.db", "questions.db-wal", "store.key")) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(folder.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatIsConfirmedIsOnTheDisk() {
        try (Session session = Session.open(database())) {
            assertThat(session.sql().sql("pragma journal_mode").query(String.class).single())
                    .isEqualTo("wal");
            assertThat(session.sql().sql("pragma synchronous").query(Integer.class).single())
                    .isEqualTo(2);
        }
    }
}
