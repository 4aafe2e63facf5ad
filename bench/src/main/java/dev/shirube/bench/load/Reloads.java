package dev.shirube.bench.load;

import dev.shirube.bench.Latencies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Changes a guide again and again, and times how long it takes until the change is served. */
final class Reloads implements AutoCloseable {

    private final Client client;
    private final Path guide;
    private final String original;
    private final long pauseMillis;
    private final Latencies latencies = new Latencies();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    Reloads(Client client, Path guide, long pauseMillis) throws IOException {
        this.client = client;
        this.guide = guide;
        this.original = Files.readString(guide);
        this.pauseMillis = pauseMillis;
        this.thread = Thread.ofPlatform().name("reloads").start(this::run);
    }

    private void run() {
        try {
            for (int edition = 1; !closed.await(pauseMillis, TimeUnit.MILLISECONDS); edition++) {
                change("第%d版の見出し".formatted(edition));
            }
        } catch (IOException e) {
            System.err.println("the guide could not be changed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void change(String heading) throws IOException, InterruptedException {
        Path next = guide.resolveSibling(guide.getFileName() + ".next");
        Files.writeString(next, original + "\n## " + heading + "\n\n本文です。\n");
        long start = System.nanoTime();
        Files.move(next, guide, StandardCopyOption.ATOMIC_MOVE);
        String name = guide.getFileName().toString().replace(".md", "");
        while (!closed.await(10, TimeUnit.MILLISECONDS)) {
            // a person of its own each time, so that nobody asks too often
            String reply =
                    client.ask("/job " + name, UUID.randomUUID().toString())
                            .handle((response, failure) -> response == null ? "" : response.body())
                            .join();
            if (reply.contains(heading)) {
                latencies.add(System.nanoTime() - start);
                return;
            }
        }
    }

    String describe() {
        return latencies.describe();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
