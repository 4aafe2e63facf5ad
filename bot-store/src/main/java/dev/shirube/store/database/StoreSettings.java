package dev.shirube.store.database;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What is kept where.
 *
 * @param folder the folder of the key of pseudonyms, and of the file where there is no server; made
 *     where it is missing
 * @param server a PostgreSQL server to keep it on, or null for a file
 * @param words whether the words of questions are kept, masked
 * @param keep how long anything is kept
 */
public record StoreSettings(
        Path folder, @Nullable DatabaseServer server, boolean words, Duration keep) {

    /**
     * A PostgreSQL server.
     *
     * @param url its JDBC address, {@code jdbc:postgresql://host/database}
     * @param user who logs in, or null
     * @param password the password, or null
     */
    public record DatabaseServer(String url, @Nullable String user, @Nullable String password) {

        /** Leaves out what opens it. */
        @Override
        public String toString() {
            return url.replaceFirst("\\?.*", "");
        }
    }
}
