package dev.shirube.store;

import dev.shirube.store.database.Database;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;

/** On a PostgreSQL server. */
class PostgresHistoryTest extends SqlHistoryContract {

    @SuppressWarnings("NullAway.Init")
    @AutoClose
    private static RealPostgres server;

    @BeforeAll
    static void start() {
        server = RealPostgres.start();
    }

    @Override
    Database database() {
        return new Database.PostgresServer(server.address());
    }
}
