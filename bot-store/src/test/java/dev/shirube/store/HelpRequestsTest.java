package dev.shirube.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.chat.people.HelpRequests;
import dev.shirube.chat.people.HelpRequestsInMemory;
import dev.shirube.chat.people.HelpUnavailableException;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.chat.request.Origin;
import dev.shirube.store.database.Database;
import dev.shirube.store.database.Session;
import dev.shirube.store.database.StoreSettings;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Requests in memory, in a file, and on a server. */
class HelpRequestsTest {

    private static final BackOff QUICK = new BackOff(Duration.ofMillis(1), Duration.ofMillis(9));

    static Store start(StoreSettings settings) {
        return Store.start(
                settings, () -> HelpRequestsContract.NOW, 100, QUICK, Duration.ofSeconds(30));
    }

    @Nested
    class InMemory extends HelpRequestsContract {

        private final HelpRequests requests =
                new HelpRequestsInMemory(() -> NOW, Duration.ofDays(90));

        @Override
        HelpRequests requests() {
            return requests;
        }

        @Override
        void forget(Origin person) {
            requests.forget(person);
        }
    }

    /** In a store, whatever its database. */
    abstract static class InAStore extends HelpRequestsContract {

        @TempDir Path folder;

        @SuppressWarnings("NullAway.Init")
        Store store;

        @AfterEach
        void close() {
            store.close();
        }

        @Override
        HelpRequests requests() {
            return store.helpRequests();
        }

        @Override
        void forget(Origin person) {
            store.forget(person);
        }
    }

    @Nested
    class Sqlite extends InAStore {

        private StoreSettings settings() {
            return new StoreSettings(folder, null, false, Duration.ofDays(90));
        }

        @BeforeEach
        void open() {
            store = start(settings());
        }

        @Test
        void theyAreThereAfterARestart() {
            requests().open(request(1, "U1"), 3);
            requests().posted(request(1, "U1").id(), "m1");
            store.close();
            store = start(settings());

            assertThat(requests().find(request(1, "U1").id()))
                    .contains(request(1, "U1").posted("m1"));
            assertThat(requests().overdue(NOW.plusSeconds(1), Set.of("slack"))).hasSize(1);
            store.close();
            store = start(settings());
            assertThat(requests().overdue(NOW.plusSeconds(1), Set.of("slack"))).isEmpty();
        }

        @Test
        void noFileTellsWhoAsksOrHelps() throws Exception {
            requests().open(request(1, "U0ASKER77"), 3);
            requests().take(request(1, "").id(), "U0HELPER88");
            store.close();

            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                    assertThat(bytes).as("" + file).doesNotContain("U0ASKER77", "U0HELPER88");
                }
            }
        }

        @Test
        void withAnotherKeyNobodyIsInIt() throws Exception {
            requests().open(request(1, "U1"), 3);
            store.close();
            Files.delete(folder.resolve("store.key"));
            store = start(settings());

            assertThat(requests().find(request(1, "U1").id()).orElseThrow().asker()).isEmpty();
        }

        @Test
        void whereNothingCanBeWrittenThatIsSaidInTime() throws Exception {
            Path file = Files.createFile(folder.resolve("no-folder"));
            var settings = new StoreSettings(file, null, false, Duration.ofDays(90));
            try (Store broken =
                    Store.start(settings, () -> NOW, 100, QUICK, Duration.ofMillis(50))) {
                assertThatThrownBy(() -> broken.helpRequests().open(request(1, "U1"), 3))
                        .isInstanceOf(HelpUnavailableException.class);
            }
        }
    }

    @Nested
    class Postgres extends InAStore {

        private static @Nullable RealPostgres server;

        @BeforeAll
        static void startServer() {
            server = RealPostgres.start();
        }

        @AfterAll
        static void stopServer() {
            if (server != null) {
                server.close();
            }
        }

        @BeforeEach
        void open() {
            StoreSettings.DatabaseServer address = Objects.requireNonNull(server).address();
            try (Session session = Session.open(new Database.PostgresServer(address))) {
                session.sql().sql("delete from shirube_help").update();
            }
            store = start(new StoreSettings(folder, address, false, Duration.ofDays(90)));
        }

        @Test
        void theServerMayBeAwayAndComeBack() {
            requests().open(request(1, "U1"), 3);
            try (Session session =
                    Session.open(
                            new Database.PostgresServer(
                                    Objects.requireNonNull(server).address()))) {
                session.sql()
                        .sql(
                                "select pg_terminate_backend(pid) from pg_stat_activity"
                                        + " where application_name = 'shirube'"
                                        + " and pid <> pg_backend_pid()")
                        .query()
                        .listOfRows();
            }

            assertThat(requests().find(request(1, "U1").id())).isPresent();
        }
    }
}
