package dev.shirube.store;

import static dev.shirube.store.Samples.ALICE;
import static dev.shirube.store.Samples.BOB;
import static dev.shirube.store.Samples.MONDAY;
import static dev.shirube.store.Samples.answered;
import static dev.shirube.store.Samples.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.Tally;
import dev.shirube.chat.memory.EventsInMemory;
import dev.shirube.chat.memory.SeenEvents;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.store.database.Database;
import dev.shirube.store.database.Session;
import dev.shirube.store.database.StoreSettings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** Keeping goes on beside the answers, and never in their way. */
@Timeout(120)
class StoreTest {

    private static final BackOff AT_ONCE = new BackOff(Duration.ofMillis(1), Duration.ofMillis(1));
    private static final Period WEEK = Period.before(Duration.ofDays(7), MONDAY.plusSeconds(1));
    private static final int SOME = 100;

    /** So many are asked while a server is away. */
    private static final int MEANWHILE = Integer.getInteger("shirube.meanwhile", 9);

    @TempDir Path folder;

    private StoreSettings settings(Path place) {
        return new StoreSettings(place, null, false, Duration.ofDays(90));
    }

    private Store start(StoreSettings settings, int capacity) {
        return Store.start(settings, () -> MONDAY, capacity, AT_ONCE, Duration.ofMillis(1));
    }

    private static List<Tally> all(StoreSettings settings) {
        try (StoredHistory history = StoredHistory.open(settings).orElseThrow()) {
            return history.tallies(Aspect.ALL, WEEK, SOME);
        }
    }

    @Test
    void whatWasRecordedIsThereWhenItIsClosed() {
        StoreSettings settings = settings(folder.resolve("data"));
        try (Store store = start(settings, SOME)) {
            store.record(answered(MONDAY, ALICE, "smith", "salary", 0.9));
            store.record(answered(MONDAY, BOB, "smith", "salary", 0.9));
            store.judged(judged(MONDAY, BOB, "smith", "salary", null));
        }

        assertThat(all(settings)).containsExactly(new Tally(List.of(), 2, 0, 0, 0, 2, 1, 0));
    }

    @Test
    void anEventThatComesAgainAfterARestartIsKnownForAWhile() {
        StoreSettings settings = settings(folder);
        try (Store store = start(settings, SOME)) {
            assertThat(store.events(memory()).isFirst("slack", "C1:1700.1")).isTrue();
        }
        try (Store store = start(settings, SOME)) {
            awaitOpen(store);
            SeenEvents events = store.events(memory());
            assertThat(events.isFirst("slack", "C1:1700.1")).isFalse();
            assertThat(events.isFirst("discord", "C1:1700.1")).isTrue();
            assertThat(events.isFirst("slack", "C1:1700.2")).isTrue();
            assertThat(events.isFirst("slack", "C1:1700.2")).isFalse();
        }
        var later = MONDAY.plus(EventsInMemory.EXPIRY).plusSeconds(1);
        try (Store store = Store.start(settings, () -> later, SOME, AT_ONCE, Duration.ZERO)) {
            awaitOpen(store);
            assertThat(store.events(memory()).isFirst("slack", "C1:1700.1")).isTrue();
        }
    }

    private static SeenEvents memory() {
        return new EventsInMemory(() -> MONDAY, EventsInMemory.EXPIRY, SOME);
    }

    private static void awaitOpen(Store store) {
        while (store.status().state() != StoreStatus.State.WRITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whereNothingHasBeenKeptThereIsNoHistoryAndNoFileIsMade() {
        assertThat(StoredHistory.open(settings(folder))).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsOlderThanItMayBeIsDeletedAtTheStart() {
        var settings = new StoreSettings(folder, null, false, Duration.ofDays(2));
        try (Store store = start(settings, SOME)) {
            store.record(answered(MONDAY.minus(Duration.ofDays(3)), ALICE, "a", "salary", 1));
            store.record(answered(MONDAY.minus(Duration.ofDays(1)), ALICE, "b", "salary", 1));
        }
        start(settings, SOME).close();

        assertThat(all(settings)).extracting(Tally::questions).containsExactly(1L);
    }

    @Test
    void whereThereIsNoFolderToWriteToItSaysSoDropsWhatIsTooMuchAndGoesOnLater() throws Exception {
        Path place = Files.writeString(folder.resolve("file"), "in the way");
        StoreSettings settings = settings(place.resolve("data"));
        try (Store store = start(settings, 3)) {
            await().until(() -> store.status().state() == StoreStatus.State.FAILING);
            for (int i = 0; i < 5; i++) {
                store.record(answered(MONDAY, ALICE, "smith", "salary", 0.9));
            }

            assertThat(store.status().problem()).contains("file");
            assertThat(store.status())
                    .returns(0L, StoreStatus::kept)
                    .returns(3L, StoreStatus::waiting)
                    .returns(2L, StoreStatus::dropped);

            Files.delete(place);
            await().until(() -> store.status().kept() == 3);
            assertThat(store.status())
                    .returns(StoreStatus.State.WRITING, StoreStatus::state)
                    .returns(0L, StoreStatus::waiting)
                    .returns(2L, StoreStatus::dropped)
                    .returns(null, StoreStatus::problem);
        }
    }

    @Test
    void whatCannotBeWrittenUntilTheEndIsCounted() throws Exception {
        Path place = Files.writeString(folder.resolve("file"), "in the way");
        Store store = start(settings(place.resolve("data")), SOME);
        store.record(answered(MONDAY, ALICE, "smith", "salary", 0.9));
        store.close();

        assertThat(store.status()).returns(0L, StoreStatus::kept).returns(1L, StoreStatus::dropped);
    }

    @Test
    void aDatabaseThatRefusesToWriteIsTriedAgain() throws Exception {
        StoreSettings settings = settings(folder);
        start(settings, SOME).close();
        try (Connection other = Database.of(settings).source().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("delete from shirube_question");
            try (Store store = start(settings, SOME)) {
                store.record(answered(MONDAY, ALICE, "smith", "salary", 0.9));
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> store.status().state() == StoreStatus.State.FAILING);
                assertThat(store.status().problem()).contains("SQLITE_BUSY");

                other.setAutoCommit(true);
                await().until(() -> store.status().kept() == 1);
            }
        }
        assertThat(all(settings)).extracting(Tally::questions).containsExactly(1L);
    }

    @Test
    void oneEntryThatTheDatabaseRefusesDoesNotKeepTheOthersOut() {
        StoreSettings settings = settings(folder);
        start(settings, SOME).close();
        try (Session session = Session.open(Database.of(settings))) {
            session.sql()
                    .sql(
                            "create trigger no_smith before insert on shirube_question when new.job"
                                    + " = 'smith' begin select raise(abort, 'no'); end")
                    .update();
        }
        try (Store store = start(settings, SOME)) {
            store.record(answered(MONDAY, ALICE, "cooper", "salary", 0.9));
            store.record(answered(MONDAY, ALICE, "smith", "salary", 0.9));
            store.record(answered(MONDAY, ALICE, "weaver", "salary", 0.9));
            await().until(() -> store.status().kept() == 2);
            await().until(() -> store.status().dropped() == 1);
        }

        assertThat(all(settings)).extracting(Tally::questions).containsExactly(2L);
    }

    @Test
    void aServerThatIsAwayIsReachedWhenItComesBack() {
        Path data = folder.resolve("cluster");
        RealPostgres first = RealPostgres.again(data, 0);
        int port = first.port();
        var settings = new StoreSettings(folder, first.address(), false, Duration.ofDays(90));
        try (Store store = start(settings, SOME + MEANWHILE)) {
            store.record(answered(MONDAY, ALICE, "smith", "salary", 0.9));
            await().until(() -> store.status().kept() == 1);
            first.close();
            for (int i = 0; i < MEANWHILE; i++) {
                store.record(answered(MONDAY, BOB, "smith", "salary", 0.9));
            }
            await().until(() -> store.status().state() == StoreStatus.State.FAILING);
            assertThat(store.status().problem()).isNotBlank();
            assertThat(store.status().toString()).doesNotContain("password", "secret");

            try (RealPostgres second = RealPostgres.again(data, port)) {
                await().atMost(Duration.ofMinutes(2))
                        .until(() -> store.status().kept() == 1L + MEANWHILE);
                assertThat(second.port()).isEqualTo(port);
                assertThat(all(settings))
                        .extracting(Tally::questions)
                        .containsExactly(1L + MEANWHILE);
                System.out.println("the server is back: " + store.status());
            }
        }
    }

    @Test
    void theStatusTellsNoPassword() {
        var server =
                new StoreSettings.DatabaseServer(
                        "jdbc:postgresql://127.0.0.1:1/db?password=hunter2", "bot", "hunter3");
        try (Store store =
                start(new StoreSettings(folder, server, false, Duration.ofDays(1)), SOME)) {
            await().until(() -> store.status().state() == StoreStatus.State.FAILING);

            assertThat(store.status().toString())
                    .contains("jdbc:postgresql://127.0.0.1:1/db")
                    .doesNotContain("hunter");
        }
    }
}
