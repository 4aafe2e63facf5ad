package dev.shirube.store.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

import javax.sql.DataSource;

/** A database, and how to get to it. */
public sealed interface Database {

    /** Returns the name of the folder of its migrations. */
    String vendor();

    /** Returns where it is, without any secret. */
    String describe();

    /** Returns what makes connections. Nothing is opened yet. */
    DataSource source();

    /** Has what was deleted vanish from every file. */
    void overwrite(JdbcClient sql);

    /** Returns the database of some settings. */
    static Database of(StoreSettings settings) {
        StoreSettings.DatabaseServer server = settings.server();
        return server == null ? new SqliteFile(settings.folder()) : new PostgresServer(server);
    }

    /**
     * A file of SQLite's.
     *
     * @param folder the folder that it is in; both are made where they are missing
     */
    record SqliteFile(Path folder) implements Database {

        private static final String NAME = "questions.db";

        /** Where the driver unpacks its native library; it reads nothing else. */
        private static final String NATIVE_FOLDER = "org.sqlite.tmpdir";

        /** A second process may be writing. */
        private static final Duration PATIENCE = Duration.ofSeconds(5);

        @Override
        public String vendor() {
            return "sqlite";
        }

        @Override
        public String describe() {
            return "SQLite " + file();
        }

        public Path file() {
            return folder.toAbsolutePath().resolve(NAME);
        }

        @Override
        public DataSource source() {
            prepare();
            var config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            // What was confirmed is there after the power has failed, too.
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setBusyTimeout((int) PATIENCE.toMillis());
            // What is deleted is overwritten.
            config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            var source = new SQLiteDataSource(config);
            source.setUrl("jdbc:sqlite:" + file());
            return source;
        }

        /** The write-ahead log has what was written since it was last emptied. */
        @Override
        public void overwrite(JdbcClient sql) {
            sql.sql("pragma wal_checkpoint(truncate)").query().listOfRows();
        }

        /** SQLite's own files beside it get the permissions that it has. */
        private void prepare() {
            try {
                Path natives = folder.toAbsolutePath().resolve("native");
                OwnerFiles.folder(natives);
                if (!Files.exists(file())) {
                    OwnerFiles.create(file());
                }
                if (System.getProperty(NATIVE_FOLDER) == null) {
                    // The usual one is often mounted so that nothing in it can be run.
                    System.setProperty(NATIVE_FOLDER, natives.toString());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A PostgreSQL server.
     *
     * @param server where it is
     */
    record PostgresServer(StoreSettings.DatabaseServer server) implements Database {

        private static final Duration PATIENCE = Duration.ofSeconds(10);

        @Override
        public String vendor() {
            return "postgresql";
        }

        @Override
        public String describe() {
            return "PostgreSQL " + server;
        }

        /** The server has logs of its own, and rows that nobody sees any more, for a while. */
        @Override
        public void overwrite(JdbcClient sql) {}

        @Override
        public DataSource source() {
            var settings = new Properties();
            if (server.user() != null) {
                settings.setProperty("user", server.user());
            }
            if (server.password() != null) {
                settings.setProperty("password", server.password());
            }
            settings.setProperty("ApplicationName", "shirube");
            // A server that hangs is one that is away.
            settings.setProperty("connectTimeout", "" + PATIENCE.toSeconds());
            settings.setProperty("socketTimeout", "" + PATIENCE.multipliedBy(6).toSeconds());
            return new DriverManagerDataSource(server.url(), settings);
        }
    }
}
