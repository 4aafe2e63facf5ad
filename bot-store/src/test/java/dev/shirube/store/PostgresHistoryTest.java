package dev.shirube.store;

import dev.shirube.store.database.Database;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** On a PostgreSQL server. */
class PostgresHistoryTest extends SqlHistoryContract {

    @SuppressWarnings("NullAway.Init")
    private static RealPostgres server;

    @BeforeAll
    static void start() {
        server = RealPostgres.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    Database database() {
        return new Database.PostgresServer(server.address());
    }
}
