package dev.shirube.store;

import dev.shirube.store.sql.Entry;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A bounded queue of what is to be written; adding to it never blocks. Thread-safe. */
final class EntryQueue {

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Entry> entries = new ArrayDeque<>();
    private long dropped;
    private boolean closed;

    EntryQueue(int capacity) {
        this.capacity = capacity;
    }

    /**
     * Adds an entry, or drops and counts it where there is no room.
     *
     * @return whether it was added
     */
    boolean add(Entry entry) {
        lock.lock();
        try {
            if (closed || entries.size() >= capacity) {
                dropped++;
                return false;
            }
            entries.addLast(entry);
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Adds an entry that can be done without, as long as there is room for it and as much again.
     */
    void offer(Entry entry) {
        lock.lock();
        try {
            if (!closed && entries.size() < capacity / 2) {
                entries.addLast(entry);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes the first entries, and waits for one for a while where there is none. */
    List<Entry> take(int most, Duration wait) throws InterruptedException {
        lock.lock();
        try {
            long nanos = wait.toNanos();
            while (entries.isEmpty() && !closed && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            var taken = new ArrayList<Entry>();
            while (taken.size() < most && !entries.isEmpty()) {
                taken.add(entries.removeFirst());
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it is closed, but no longer than this. */
    void awaitClose(Duration wait) throws InterruptedException {
        lock.lock();
        try {
            long end = System.nanoTime() + wait.toNanos();
            while (!closed && System.nanoTime() < end) {
                changed.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing more in; what is there can still be taken out. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Counts entries as dropped that were taken and could not be written. */
    void drop(long count) {
        lock.lock();
        try {
            dropped += count;
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return entries.size();
        } finally {
            lock.unlock();
        }
    }

    long dropped() {
        lock.lock();
        try {
            return dropped;
        } finally {
            lock.unlock();
        }
    }
}
