package dev.shirube.store;

import dev.shirube.chat.BackOff;
import dev.shirube.chat.QuestionLog;
import dev.shirube.chat.RecordedJudgement;
import dev.shirube.chat.RecordedQuestion;

import java.time.InstantSource;

/**
 * Keeps questions and judgements. Whoever records waits for nothing: what is to be kept lies in a
 * queue until a thread of the store has written it, and where the queue is full it is dropped and
 * counted. Thread-safe.
 */
public final class Store implements QuestionLog, AutoCloseable {

    /** Some minutes of a very busy community; a few megabytes. */
    private static final int CAPACITY = 10_000;

    private final EntryQueue queue;
    private final WriterThread writer;

    private Store(EntryQueue queue, WriterThread writer) {
        this.queue = queue;
        this.writer = writer;
    }

    /**
     * Starts to keep. The database is opened beside: where it is away, that is tried again later.
     *
     * @param settings what to keep where
     * @param clock tells what is too old to be kept
     * @return the store, to be closed
     */
    public static Store start(StoreSettings settings, InstantSource clock) {
        return start(settings, clock, CAPACITY, BackOff.USUAL);
    }

    static Store start(StoreSettings settings, InstantSource clock, int capacity, BackOff backOff) {
        var queue = new EntryQueue(capacity);
        return new Store(queue, WriterThread.start(settings, clock, queue, backOff));
    }

    @Override
    public void record(RecordedQuestion question) {
        queue.add(new Entry.Question(question));
    }

    @Override
    public void judged(RecordedJudgement judgement) {
        queue.add(new Entry.Judgement(judgement));
    }

    @Override
    public boolean keepsJudgements() {
        return true;
    }

    /**
     * Returns how it goes.
     *
     * @return the state at this moment
     */
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
