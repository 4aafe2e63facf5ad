package dev.shirube.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Encodes a list of sentences, each on one of a few threads. */
final class Encoding {

    private final SentenceEncoder encoder;
    private final VectorCache cache;
    private final List<Sentence> sentences;
    private final EncodingProgress progress;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private int done;

    Encoding(
            SentenceEncoder encoder,
            VectorCache cache,
            List<Sentence> sentences,
            EncodingProgress progress) {
        this.encoder = encoder;
        this.cache = cache;
        this.sentences = sentences;
        this.progress = progress;
    }

    /** Encodes all. The caller waits, and an interrupt ends the work. */
    void run(int threads) throws InterruptedException {
        progress.encoded(0, sentences.size());
        if (Thread.interrupted()) {
            // waiting for a thread that is through already would not notice
            throw new InterruptedException();
        }
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(Thread.ofPlatform().daemon().name("encoding-" + i).start(this::work));
        }
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            next.set(sentences.size());
            throw e;
        } finally {
            cache.flush();
        }
        RuntimeException thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
    }

    private void work() {
        try {
            for (int i = next.getAndIncrement(); i < sentences.size(); i = next.getAndIncrement()) {
                Sentence sentence = sentences.get(i);
                cache.put(sentence, SentenceVector.of(encoder.encode(sentence)));
                count();
            }
        } catch (RuntimeException e) {
            failure.set(e);
            next.set(sentences.size());
        }
    }

    private synchronized void count() {
        done++;
        boolean now = done % EncodingProgress.AT_ONCE == 0;
        if (now) {
            cache.flush(); // so that little is lost when the program ends
        }
        if (now || done == sentences.size()) {
            progress.encoded(done, sentences.size());
        }
    }
}
