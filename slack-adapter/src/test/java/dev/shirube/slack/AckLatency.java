package dev.shirube.slack;

import com.google.gson.JsonObject;

import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.Test;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures how long Slack waits for an acknowledgement: questions come in over a socket on this
 * machine at a steady rate, each is answered too. By its name it is run on demand alone, since
 * nothing is asserted; see docs/performance.md.
 */
class AckLatency {

    private static final int PER_SECOND = 200;
    private static final int WARM_UP = 10 * PER_SECOND;
    private static final int MEASURED = 30 * PER_SECOND;

    @Test
    void measure() throws Exception {
        PrintStream out = System.out;
        try (var connected = new Connected(new EdgeBot().chat())) {
            connected.slack.forgetful = true;
            send(connected, WARM_UP, "W");
            List<Long> nanos = send(connected, MEASURED, "M").stream().sorted().toList();
            out.printf(
                    "%d events at %d/s: p50 %.2f ms, p99 %.2f ms, worst %.2f ms; replies: %d%n",
                    MEASURED,
                    PER_SECOND,
                    millis(nanos, 0.5),
                    millis(nanos, 0.99),
                    millis(nanos, 1),
                    connected.slack.replySender.get());
        }
    }

    private static List<Long> send(Connected connected, int count, String name) throws Exception {
        long start = System.nanoTime();
        var acknowledgements = new ArrayList<CompletableFuture<Long>>();
        for (int i = 0; i < count; i++) {
            String user = name + i;
            JsonObject message =
                    connected.message("message", "D" + user, user, "凧の仕立屋の年収は？", "1." + i);
            message.addProperty("channel_type", "im");
            long due = start + i * 1_000_000_000L / PER_SECOND;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            acknowledgements.add(
                    connected.slack.deliver(
                            connected.socket, "events_api", FakeSlack.event(message)));
        }
        var nanos = new ArrayList<Long>();
        for (CompletableFuture<Long> acknowledgement : acknowledgements) {
            nanos.add(acknowledgement.get(20, TimeUnit.SECONDS));
        }
        connected.work.awaitIdle();
        return nanos;
    }

    private static double millis(List<Long> sorted, double share) {
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, index)) / 1e6;
    }
}
