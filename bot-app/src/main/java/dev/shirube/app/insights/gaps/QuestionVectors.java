package dev.shirube.app.insights.gaps;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Vectors of questions. Those of the questions that were asked for last stay in memory, and there
 * alone: a vector tells something of the words, and is to be gone when these are. Thread-safe.
 */
public final class QuestionVectors {

    private final Function<String, float @Nullable []> encoder;
    private final int threads;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    /**
     * Makes an empty memory.
     *
     * @param encoder makes the vector of a question, of length 1, or null where it cannot
     * @param threads how many threads may encode at once
     */
    public QuestionVectors(Function<String, float @Nullable []> encoder, int threads) {
        this.encoder = encoder;
        this.threads = threads;
    }

    /**
     * Makes vectors, and forgets all others.
     *
     * @param questions the questions
     * @return the vectors, without those that cannot be made
     * @throws InterruptedException if the thread was interrupted
     */
    public Map<String, float[]> of(Collection<String> questions) throws InterruptedException {
        List<String> all = questions.stream().distinct().toList();
        encode(all.stream().filter(question -> !known.containsKey(question)).toList());
        known.keySet().retainAll(all);
        Map<String, float[]> vectors = new LinkedHashMap<>();
        for (String question : all) {
            float[] vector = known.get(question);
            if (vector != null) {
                vectors.put(question, vector);
            }
        }
        return vectors;
    }

    private void encode(List<String> fresh) throws InterruptedException {
        var next = new AtomicInteger();
        var failure = new AtomicReference<@Nullable RuntimeException>();
        Runnable work =
                () -> {
                    try {
                        for (int i = next.getAndIncrement();
                                i < fresh.size();
                                i = next.getAndIncrement()) {
                            float[] vector = encoder.apply(fresh.get(i));
                            if (vector == null) {
                                return; // there is no encoder
                            }
                            known.put(fresh.get(i), vector);
                        }
                    } catch (RuntimeException e) {
                        failure.set(e);
                        next.set(fresh.size());
                    }
                };
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, fresh.size()); i++) {
            workers.add(Thread.ofPlatform().daemon().name("gaps-" + i).start(work));
        }
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } finally {
            next.set(fresh.size());
        }
        RuntimeException thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
    }
}
