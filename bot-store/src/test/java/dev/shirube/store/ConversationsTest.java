package dev.shirube.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.memory.ConversationStore;
import dev.shirube.chat.memory.ConversationsInMemory;
import dev.shirube.chat.memory.Remembered;
import dev.shirube.chat.memory.ThreadMembers;
import dev.shirube.chat.memory.ThreadMembersInMemory;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.chat.request.Origin;
import dev.shirube.store.database.StoreSettings;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** What was talked about, and who talks in which thread, outlives the process. */
class ConversationsTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Origin ALICE = new Origin("slack", "T1", "C0PLACE/17.1", "U0ALICE");
    private static final Origin BOB = new Origin("slack", "T1", "C0PLACE/17.1", "U0BOB");
    private static final Origin THREAD = new Origin("slack", "T1", "C0PLACE/17.1", "");
    private static final Remembered SALARY = read("ja\nsmith baker\nsalary\n3.0 Infinity\ns1 s2");
    private static final Remembered SKILLS = read("en\nsmith\nskills\n\n");

    private static Remembered read(String text) {
        return Remembered.read(text).orElseThrow();
    }

    /** A process: its store, and what it remembers. */
    private static final class Run implements AutoCloseable {

        private final Store store;
        private final ConversationStore conversations;
        private final ThreadMembers threads;

        Run(StoreSettings settings, Instant now) {
            store =
                    Store.start(
                            settings,
                            () -> now,
                            1_000,
                            new BackOff(Duration.ofMillis(1), Duration.ofMillis(9)),
                            Duration.ofSeconds(30));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> store.status().state() == StoreStatus.State.WRITING);
            conversations =
                    store.conversations(
                            new ConversationsInMemory(() -> now, HALF_AN_HOUR, 100), HALF_AN_HOUR);
            threads = store.threads(new ThreadMembersInMemory(100));
        }

        @Override
        public void close() {
            store.close();
        }
    }

    abstract static class Contract {

        static final Instant NOW = Samples.MONDAY;

        @TempDir Path folder;

        abstract StoreSettings settings();

        private Run run(Instant now) {
            return new Run(settings(), now);
        }

        @Test
        void aConversationGoesOnAfterARestart() {
            try (Run run = run(NOW)) {
                run.conversations.save(ALICE, SKILLS);
                run.conversations.save(ALICE, SALARY);
                run.conversations.save(THREAD, SKILLS);
            }
            try (Run run = run(NOW.plusSeconds(60))) {
                assertThat(run.conversations.find(ALICE)).contains(SALARY);
                assertThat(run.conversations.find(THREAD)).contains(SKILLS);
                assertThat(run.conversations.find(BOB)).isEmpty();
                run.conversations.save(ALICE, SKILLS);
                assertThat(run.conversations.find(ALICE)).contains(SKILLS);
            }
        }

        @Test
        void anOldConversationIsOver() {
            try (Run run = run(NOW)) {
                run.conversations.save(ALICE, SALARY);
            }
            try (Run run = run(NOW.plus(HALF_AN_HOUR).plusSeconds(1))) {
                assertThat(run.conversations.find(ALICE)).isEmpty();
            }
        }

        @Test
        void whoTalksInAThreadIsKnownAfterARestartForAMonth() {
            try (Run run = run(NOW)) {
                run.threads.join("slack", "C1/17.1", "U1");
                run.threads.join("slack", "C1/17.1", "U1");
            }
            try (Run run = run(NOW.plus(Duration.ofDays(29)))) {
                assertThat(run.threads.joined("slack", "C1/17.1", "U1")).isTrue();
                assertThat(run.threads.joined("slack", "C1/17.1", "U2")).isFalse();
                assertThat(run.threads.joined("slack", "C1/17.2", "U1")).isFalse();
                assertThat(run.threads.joined("mattermost", "C1/17.1", "U1")).isFalse();
            }
            try (Run run = run(NOW.plus(Duration.ofDays(31)))) {
                assertThat(run.threads.joined("slack", "C1/17.1", "U1")).isFalse();
            }
        }

        @Test
        void whoeverIsForgottenIsForgottenNowAndAfterARestart() {
            try (Run run = run(NOW)) {
                run.conversations.save(ALICE, SALARY);
                run.conversations.save(BOB, SALARY);
                run.threads.join("slack", "C1/17.1", ALICE.person());
            }
            try (Run run = run(NOW)) {
                run.conversations.forget(ALICE);
                run.threads.forget(ALICE);
                run.store.forget(ALICE);

                assertThat(run.conversations.find(ALICE)).isEmpty();
                assertThat(run.conversations.find(BOB)).contains(SALARY);
                assertThat(run.threads.joined("slack", "C1/17.1", ALICE.person())).isFalse();
            }
            try (Run run = run(NOW)) {
                assertThat(run.conversations.find(ALICE)).isEmpty();
                assertThat(run.conversations.find(BOB)).contains(SALARY);
                assertThat(run.threads.joined("slack", "C1/17.1", ALICE.person())).isFalse();
            }
        }
    }

    @Nested
    class Sqlite extends Contract {

        @Override
        StoreSettings settings() {
            return new StoreSettings(folder, null, false, Duration.ofDays(90));
        }

        @Test
        void noFileTellsWhoTalksWhere() throws Exception {
            try (Run run = new Run(settings(), NOW)) {
                run.conversations.save(ALICE, SALARY);
                run.threads.join("slack", ALICE.place(), ALICE.person());
            }

            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as("" + file)
                            .doesNotContain(ALICE.person(), "C0PLACE");
                }
            }
        }

        @Test
        void whereNothingCanBeKeptItIsRememberedAllTheSame() throws Exception {
            Path file = Files.createFile(folder.resolve("no-folder"));
            var broken = new StoreSettings(file, null, false, Duration.ofDays(90));
            try (Store store = Store.start(broken, () -> NOW)) {
                ConversationStore conversations =
                        store.conversations(
                                new ConversationsInMemory(() -> NOW, HALF_AN_HOUR, 100),
                                HALF_AN_HOUR);
                conversations.save(ALICE, SALARY);

                assertThat(conversations.find(ALICE)).contains(SALARY);
                assertThat(conversations.find(BOB)).isEmpty();
            }
        }
    }

    @Nested
    class Postgres extends Contract {

        @AutoClose private static @Nullable RealPostgres server;

        @BeforeAll
        static void start() {
            server = RealPostgres.start();
        }

        @Override
        StoreSettings settings() {
            // Each test has a key of its own, so that it knows nothing of the others.
            return new StoreSettings(
                    folder, Objects.requireNonNull(server).address(), false, Duration.ofDays(90));
        }
    }
}
