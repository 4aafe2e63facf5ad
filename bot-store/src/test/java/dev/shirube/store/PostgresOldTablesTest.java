package dev.shirube.store;

import dev.shirube.store.database.Database;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a PostgreSQL server. */
class PostgresOldTablesTest extends OldTablesContract {

    @SuppressWarnings("NullAway.Init")
    @AutoClose
    private static RealPostgres server;

    @BeforeAll
    static void start() {
        server = RealPostgres.start();
    }

    @AfterEach
    void empty() {
        JdbcClient.create(database().source())
                .sql("drop schema public cascade; create schema public")
                .update();
    }

    @Override
    Database database() {
        return new Database.PostgresServer(server.address());
    }
}
