package dev.shirube.app.insights.gaps;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        if (fresh.isEmpty()) {
            return;
        }
        ExecutorService workers =
                Executors.newFixedThreadPool(
                        Math.min(threads, fresh.size()),
                        Thread.ofPlatform().daemon().name("gaps-", 0).factory());
        try {
            for (Future<?> each :
                    workers.invokeAll(
                            fresh.stream()
                                    .map(question -> Executors.callable(() -> encode(question)))
                                    .toList())) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("questions cannot be encoded", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private void encode(String question) {
        float[] vector = encoder.apply(question);
        if (vector != null) {
            known.put(question, vector);
        }
    }
}
