package dev.shirube.store;

import dev.shirube.store.database.StoreSettings;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A PostgreSQL server of this test alone. It refuses to run as root; where the system lets root
 * give a process another name ({@code unshare}), that is what the library does.
 */
final class RealPostgres implements AutoCloseable {

    private final EmbeddedPostgres server;

    private RealPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static RealPostgres start() {
        try {
            return new RealPostgres(EmbeddedPostgres.start());
        } catch (IOException | IllegalStateException | LinkageError e) {
            throw new TestAbortedException("PostgreSQL does not start here: " + e, e);
        }
    }

    /** Starts it with what an earlier one has left, and at the same port. */
    static RealPostgres again(Path data, int port) {
        try {
            return new RealPostgres(
                    EmbeddedPostgres.builder()
                            .setDataDirectory(data)
                            .setCleanDataDirectory(false)
                            .setPort(port)
                            .start());
        } catch (IOException | IllegalStateException | LinkageError e) {
            throw new TestAbortedException("PostgreSQL does not start here: " + e, e);
        }
    }

    int port() {
        return server.getPort();
    }

    StoreSettings.DatabaseServer address() {
        return new StoreSettings.DatabaseServer(
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                "postgres",
                "postgres");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
