package dev.shirube.store;

import dev.shirube.store.database.Database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Writes rows without end and says the number of each on standard output as soon as it is
 * confirmed, until it is killed.
 */
final class KilledWriter {

    private KilledWriter() {}

    /** Takes the folder, and the number of the first row. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (WrittenAtOnce store =
                WrittenAtOnce.to(new Database.SqliteFile(folder), folder, true)) {
            for (int row = Integer.parseInt(args[1]); ; row++) {
                Everything.of(Instant.ofEpochMilli(row)).forEach(store::write);
                System.out.println(row);
            }
        }
    }
}
