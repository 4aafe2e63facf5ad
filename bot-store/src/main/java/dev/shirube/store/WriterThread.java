package dev.shirube.store;

import dev.shirube.chat.memory.EventsInMemory;
import dev.shirube.chat.memory.ThreadMembersInMemory;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.store.database.Database;
import dev.shirube.store.database.Pseudonyms;
import dev.shirube.store.database.Session;
import dev.shirube.store.database.StoreProblem;
import dev.shirube.store.database.StoreSettings;
import dev.shirube.store.sql.Entry;
import dev.shirube.store.sql.KnownBefore;
import dev.shirube.store.sql.SqlPractice;
import dev.shirube.store.sql.SqlTalks;
import dev.shirube.store.sql.SqlWriter;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The one thread that writes to the database, all that waits in one transaction. */
final class WriterThread {

    private static final Logger LOG = LoggerFactory.getLogger(WriterThread.class);

    /** So many are confirmed by one write of the disk where many wait. */
    private static final int BATCH = 200;

    private static final Duration CLEANING = Duration.ofHours(1);

    /** No conversation is gone on with later. */
    private static final Duration TALKS = Duration.ofDays(1);

    /** A thread in which nothing was said for so long is over. */
    private static final Duration MEMBERS = Duration.ofDays(30);

    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final StoreSettings settings;
    private final Database database;
    private final InstantSource clock;
    private final EntryQueue queue;
    private final KnownBefore known;
    private final BackOff backOff;
    private final Thread thread;

    /** What was taken from the queue and is not confirmed yet. */
    private List<Entry> batch = List.of();

    private Instant nextCleaning = Instant.MIN;
    private volatile Progress progress = new Progress(StoreStatus.State.OPENING, 0, 0, null);

    /** An open database, and what writes to it. */
    private record Open(Session session, SqlWriter writer) {}

    private record Progress(
            StoreStatus.State state, long kept, int unconfirmed, @Nullable String problem) {}

    private WriterThread(
            StoreSettings settings,
            InstantSource clock,
            EntryQueue queue,
            KnownBefore known,
            BackOff backOff) {
        this.known = known;
        this.settings = settings;
        this.database = Database.of(settings);
        this.clock = clock;
        this.queue = queue;
        this.backOff = backOff;
        this.thread = Thread.ofPlatform().name("store").daemon().unstarted(this::run);
    }

    static WriterThread start(
            StoreSettings settings,
            InstantSource clock,
            EntryQueue queue,
            KnownBefore known,
            BackOff backOff) {
        var writer = new WriterThread(settings, clock, queue, known, backOff);
        writer.thread.start();
        return writer;
    }

    StoreStatus status() {
        Progress now = progress;
        return new StoreStatus(
                now.state(),
                database.describe(),
                now.kept(),
                (long) queue.size() + now.unconfirmed(),
                queue.dropped(),
                now.problem());
    }

    /** Waits for its end, for some seconds. */
    void join() {
        try {
            if (!thread.join(LAST_WORDS)) {
                LOG.warn("the store does not end; what it has not written is lost");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            writeInSpiteOfFailures();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        long lost = (long) batch.size() + queue.size();
        if (lost > 0) {
            queue.drop(lost);
            LOG.warn("{} questions and judgements could not be kept", lost);
        }
    }

    private void writeInSpiteOfFailures() throws InterruptedException {
        for (int failures = 1; ; failures++) {
            try {
                writeUntilClosed();
                return;
            } catch (RuntimeException | IOException | LinkageError e) {
                failures = progress.state() == StoreStatus.State.WRITING ? 1 : failures;
                failed(e);
                if (queue.isClosed()) {
                    return;
                }
                queue.awaitClose(backOff.after(failures));
            }
        }
    }

    /** Opens the database, and writes until the end or a failure. */
    private void writeUntilClosed() throws IOException, InterruptedException {
        // First, for it needs nothing but the folder and says best what is wrong with that.
        Pseudonyms pseudonyms = Pseudonyms.in(settings.folder());
        try (Session session = Session.open(database)) {
            var open =
                    new Open(session, new SqlWriter(session.sql(), pseudonyms, settings.words()));
            clean(open);
            known.events().read(pseudonyms, recentEvents(open));
            readTalks(open, pseudonyms);
            SqlPractice kept = open.writer().practice();
            known.practice().read(pseudonyms, kept.sessions(), kept.streaks());
            while (true) {
                write(open);
                if (queue.isClosed() && queue.size() == 0) {
                    return;
                }
                clean(open);
                batch = queue.take(BATCH, CLEANING);
            }
        }
    }

    private void write(Open open) {
        int size = (int) batch.stream().filter(Entry::isSaid).count();
        if (!batch.isEmpty()) {
            try {
                open.session().inTransaction(() -> batch.forEach(open.writer()::write));
            } catch (RuntimeException e) {
                if (!StoreProblem.isOfTheRow(e)) {
                    throw e;
                }
                size = writeOneByOne(open);
            }
            confirm(open, batch);
            batch = List.of();
        }
        works(size);
    }

    /** Keeps what can be kept where one entry spoils the others. */
    private int writeOneByOne(Open open) {
        int written = 0;
        var rest = new ArrayList<>(batch);
        while (!rest.isEmpty()) {
            Entry entry = rest.removeFirst();
            try {
                open.session().inTransaction(() -> open.writer().write(entry));
                written += entry.isSaid() ? 1 : 0;
                confirm(open, List.of(entry));
            } catch (RuntimeException e) {
                if (!StoreProblem.isOfTheRow(e)) {
                    throw e;
                }
                queue.drop(1);
                LOG.warn("an entry cannot be kept: {}", e.getClass().getSimpleName());
            }
            batch = List.copyOf(rest);
        }
        return written;
    }

    /** Tells those who wait for it that nothing is kept of somebody, not even in the log. */
    private static void confirm(Open open, List<Entry> written) {
        for (Entry entry : written) {
            if (entry instanceof Entry.Call<?> call) {
                call.confirm();
            }
            if (entry instanceof Entry.Claim claim) {
                claim.done().complete(claim.result().get());
            }
        }
        List<Entry.Forget> forgotten =
                written.stream()
                        .filter(Entry.Forget.class::isInstance)
                        .map(Entry.Forget.class::cast)
                        .toList();
        if (!forgotten.isEmpty()) {
            open.session().overwrite();
            forgotten.forEach(forget -> forget.done().complete(null));
        }
    }

    private void readTalks(Open open, Pseudonyms pseudonyms) {
        open.session()
                .inTransaction(() ->
                        known.talks().read(pseudonyms, recentTalks(open), recentMembers(open)));
    }

    private List<SqlTalks.Talk> recentTalks(Open open) {
        return open.writer().talks().talksSince(clock.instant().minus(TALKS));
    }

    private List<SqlTalks.Member> recentMembers(Open open) {
        return open.writer()
                .talks()
                .membersSince(clock.instant().minus(MEMBERS), ThreadMembersInMemory.CAPACITY);
    }

    private Set<String> recentEvents(Open open) {
        var recent = new HashSet<String>();
        Instant since = clock.instant().minus(EventsInMemory.EXPIRY);
        open.session().inTransaction(() -> recent.addAll(open.writer().eventsSince(since)));
        return recent;
    }

    private void clean(Open open) {
        Instant now = clock.instant();
        if (!now.isBefore(nextCleaning)) {
            open.session()
                    .inTransaction(() -> {
                        open.writer().deleteBefore(now.minus(settings.keep()));
                        recentTalks(open);
                        recentMembers(open);
                        open.writer().practice().clean(now);
                    });
            recentEvents(open);
            nextCleaning = now.plus(CLEANING);
        }
    }

    private void works(int written) {
        Progress before = progress;
        progress = new Progress(StoreStatus.State.WRITING, before.kept() + written, 0, null);
        if (before.state() == StoreStatus.State.FAILING) {
            LOG.info("questions are kept again in {}", database.describe());
        }
    }

    private void failed(Throwable failure) {
        Progress before = progress;
        String problem = StoreProblem.of(failure);
        progress = new Progress(StoreStatus.State.FAILING, before.kept(), batch.size(), problem);
        if (!problem.equals(before.problem())) {
            LOG.warn(
                    "questions cannot be kept in {} at the moment: {}",
                    database.describe(),
                    problem);
        }
    }
}
