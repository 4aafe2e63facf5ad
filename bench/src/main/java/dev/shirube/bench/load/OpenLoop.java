package dev.shirube.bench.load;

import dev.shirube.bench.Latencies;

import org.jspecify.annotations.Nullable;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks at a fixed rate whether or not replies come. Each reply is timed from the moment at which
 * its question was due, so that a pause of the server counts for everything that was due in it.
 */
final class OpenLoop {

    private static final long SECOND = 1_000_000_000;

    /** So many people ask in turns; each may ask once a second. */
    private static final int PEOPLE = 1_000;

    private final Client client;
    private final List<String> questions;
    private final Latencies latencies = new Latencies();
    private final AtomicInteger errors = new AtomicInteger();

    OpenLoop(Client client, List<String> questions) {
        this.client = client;
        this.questions = List.copyOf(questions);
    }

    void run(int rate, int seconds) {
        var asked = new ArrayList<CompletableFuture<?>>();
        long start = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            long due = start + i * SECOND / rate;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            String question = questions.get(i % questions.size());
            asked.add(
                    client.ask(question, "p" + i % PEOPLE)
                            .handle((response, failure) -> note(due, response, failure)));
        }
        asked.forEach(CompletableFuture::join);
    }

    private boolean note(
            long due, @Nullable HttpResponse<String> response, @Nullable Throwable failure) {
        latencies.add(System.nanoTime() - due);
        boolean fine =
                failure == null
                        && response != null
                        && response.statusCode() == 200
                        && response.body().contains("\"outcome\"");
        return fine || errors.incrementAndGet() < 0;
    }

    String describe() {
        return latencies.describe() + ", errors " + errors.get();
    }
}
