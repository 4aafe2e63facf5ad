package dev.shirube.store.database;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * One connection to a database whose tables are as this version needs them.
 *
 * @param database the database
 * @param connection the connection
 * @param sql asks and writes over it
 */
public record Session(Database database, SingleConnectionDataSource connection, JdbcClient sql)
        implements AutoCloseable {

    private static final String MIGRATIONS = "classpath:dev/shirube/store/migration/";

    private static final String LATEST = "latest";

    /** Beside the tables of others, where the server has such. */
    private static final String MIGRATED = "shirube_schema_history";

    /**
     * Brings the tables up to date, and connects.
     *
     * @throws RuntimeException if the database is away or cannot be used
     */
    public static Session open(Database database) {
        DataSource source = database.source();
        migrate(database, source, LATEST);
        try {
            var connection = new SingleConnectionDataSource(source.getConnection(), true);
            return new Session(database, connection, JdbcClient.create(connection));
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Brings the tables up to a version, or up to date. */
    public static void migrate(Database database, DataSource source, String version) {
        Flyway.configure(Session.class.getClassLoader())
                .dataSource(source)
                .locations(MIGRATIONS + database.vendor())
                .failOnMissingLocations(true)
                .table(MIGRATED)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(version)
                .load()
                .migrate();
    }

    /** Does something as a whole, or not at all; when it returns, it is confirmed. */
    public void inTransaction(Runnable work) {
        new TransactionTemplate(new DataSourceTransactionManager(connection))
                .executeWithoutResult(status -> work.run());
    }

    /** Reads many rows: a server sends them little by little only within a transaction. */
    public void reading(Runnable work) {
        if (database instanceof Database.PostgresServer) {
            inTransaction(work);
        } else {
            // SQLite would let nobody write meanwhile.
            work.run();
        }
    }

    /** Has what was deleted vanish from what is kept for a crash, too, where that is a file. */
    public void overwrite() {
        database.overwrite(sql);
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
