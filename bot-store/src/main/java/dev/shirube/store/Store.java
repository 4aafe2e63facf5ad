package dev.shirube.store;

import dev.shirube.chat.log.Erasure;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.memory.ConversationStore;
import dev.shirube.chat.memory.PracticeStore;
import dev.shirube.chat.memory.SeenEvents;
import dev.shirube.chat.memory.ThreadMembers;
import dev.shirube.chat.people.HelpRequests;
import dev.shirube.chat.platform.BackOff;
import dev.shirube.chat.platform.SentPosts;
import dev.shirube.chat.request.Origin;
import dev.shirube.store.database.StoreSettings;
import dev.shirube.store.sql.Entry;
import dev.shirube.store.sql.KnownBefore;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps questions and judgements. Whoever records waits for nothing: what is to be kept lies in a
 * queue until a thread of the store has written it, and where the queue is full it is dropped and
 * counted. Thread-safe.
 */
public final class Store implements QuestionLog, SentPosts, AutoCloseable {

    /** Some minutes of a very busy community; a few megabytes. */
    private static final int CAPACITY = 10_000;

    /** How long a person waits to hear that nothing is kept of them any more. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How long whoever passes a question on waits: a platform has some seconds. */
    private static final Duration HELP = Duration.ofSeconds(5);

    private final EntryQueue queue;
    private final WriterThread writer;
    private final KnownBefore known;
    private final InstantSource clock;
    private final Duration patience;
    private final boolean words;

    private Store(
            EntryQueue queue,
            WriterThread writer,
            KnownBefore known,
            InstantSource clock,
            Duration patience,
            boolean words) {
        this.words = words;
        this.known = known;
        this.clock = clock;
        this.queue = queue;
        this.writer = writer;
        this.patience = patience;
    }

    /**
     * Starts to keep. The database is opened beside: where it is away, that is tried again later.
     *
     * @param settings what to keep where
     * @param clock tells what is too old to be kept
     * @return the store, to be closed
     */
    public static Store start(StoreSettings settings, InstantSource clock) {
        return start(settings, clock, CAPACITY, BackOff.USUAL, PATIENCE);
    }

    static Store start(
            StoreSettings settings,
            InstantSource clock,
            int capacity,
            BackOff backOff,
            Duration patience) {
        var queue = new EntryQueue(capacity);
        var known = new KnownBefore();
        var writer = WriterThread.start(settings, clock, queue, known, backOff);
        return new Store(queue, writer, known, clock, patience, settings.words());
    }

    @Override
    public void record(RecordedQuestion question) {
        queue.add(new Entry.Question(question));
    }

    @Override
    public void judged(RecordedFeedback judgement) {
        queue.add(new Entry.Judgement(judgement));
    }

    /** Waits until it is confirmed; what was recorded before is erased with the rest. */
    @Override
    public Erasure forget(Origin person) {
        var forget = new Entry.Forget(person);
        if (!queue.add(forget)) {
            return Erasure.NOT_YET;
        }
        try {
            forget.done().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return Erasure.DONE;
        } catch (TimeoutException | ExecutionException e) {
            return Erasure.NOT_YET;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Erasure.NOT_YET;
        }
    }

    /**
     * Has events remembered beyond the end of the process, for as long as platforms deliver them
     * again.
     *
     * @param memory what remembers them while the process runs
     * @return what knows those from before as well, as soon as the database is open
     */
    public SeenEvents events(SeenEvents memory) {
        return (platform, event) -> {
            if (!memory.isFirst(platform, event) || known.events().contains(platform, event)) {
                return false;
            }
            queue.add(new Entry.Event(clock.instant(), platform, event));
            return true;
        };
    }

    /**
     * Has conversations remembered beyond the end of the process.
     *
     * @param memory what remembers them while the process runs
     * @param expiry how long one is remembered after its last turn, a day at most
     * @return what knows those from before as well, as soon as the database is open
     */
    public ConversationStore conversations(ConversationStore memory, Duration expiry) {
        return new StoredConversations(memory, known.talks(), queue, clock, expiry);
    }

    /**
     * Has it remembered beyond the end of the process who talks to the bot in which thread.
     *
     * @param memory what remembers it while the process runs
     * @return what knows those from before as well, as soon as the database is open
     */
    public ThreadMembers threads(ThreadMembers memory) {
        return new StoredThreadMembers(memory, known.talks(), queue, clock);
    }

    /**
     * {@return what keeps the requests that are passed on to people in the database; each call
     * waits some seconds at most}
     */
    public HelpRequests helpRequests() {
        return new StoredHelpRequests(queue, patience.compareTo(HELP) < 0 ? patience : HELP);
    }

    /**
     * Has the practice of interviews go on after a restart.
     *
     * @param memory what remembers it while the process runs
     * @return what knows it from before as well, as soon as the database is open
     */
    public PracticeStore practice(PracticeStore memory) {
        return new StoredPractice(memory, known.practice(), queue, clock);
    }

    /** Waits until it is confirmed, so that nobody else sends it; what comes too late is undone. */
    @Override
    public Claim claim(String name, Instant due) {
        var entry = new Entry.Claim(name, due);
        if (!queue.add(entry)) {
            return Claim.UNKNOWN;
        }
        try {
            return entry.done().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            release(name, due);
            return Claim.UNKNOWN;
        } catch (InterruptedException e) {
            release(name, due);
            Thread.currentThread().interrupt();
            return Claim.UNKNOWN;
        }
    }

    @Override
    public void release(String name, Instant due) {
        queue.add(new Entry.Release(name, due));
    }

    @Override
    public boolean keepsWords() {
        return words;
    }

    @Override
    public boolean keepsJudgements() {
        return true;
    }

    /** {@return how it goes at this moment} */
    public StoreStatus status() {
        return writer.status();
    }

    /** Writes what is waiting, if that is possible within some seconds, and closes the database. */
    @Override
    public void close() {
        queue.close();
        writer.join();
    }
}
