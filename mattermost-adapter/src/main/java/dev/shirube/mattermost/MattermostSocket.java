package dev.shirube.mattermost;

import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.adapter.ConnectionSupervisor.Trouble;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The WebSocket that events come in by. */
final class MattermostSocket implements ConnectionSupervisor.Link, WebSocket.Listener {

    private static final long HELLO_SECONDS = 10;

    /** Pings that may be on their way at once before the server is taken for dead. */
    private static final int PINGS = 2;

    private final Consumer<JsonNode> events;
    private final Duration watch;
    private final CountDownLatch hello = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger pings = new AtomicInteger();
    private final StringBuilder text = new StringBuilder();
    private volatile @Nullable WebSocket socket;

    private MattermostSocket(Consumer<JsonNode> events, Duration watch) {
        this.events = events;
        this.watch = watch;
    }

    /**
     * Opens a socket.
     *
     * @param events takes events, on a thread that nothing must block
     * @param watch how often it is looked whether the socket is still alive
     */
    static MattermostSocket open(
            HttpClient http,
            MattermostCredentials access,
            Consumer<JsonNode> events,
            Duration watch)
            throws Trouble, InterruptedException {
        var link = new MattermostSocket(events, watch);
        try {
            WebSocket socket =
                    http.newWebSocketBuilder()
                            .buildAsync(access.socket(), link)
                            .get(HELLO_SECONDS, TimeUnit.SECONDS);
            link.socket = socket;
            String challenge =
                    MattermostClient.JSON.writeValueAsString(
                            Map.of(
                                    "seq",
                                    1,
                                    "action",
                                    "authentication_challenge",
                                    "data",
                                    Map.of("token", access.token())));
            socket.sendText(challenge, true).get(HELLO_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            link.close();
            throw new Trouble("the WebSocket of %s does not open".formatted(access.url()));
        }
        if (!link.hello.await(HELLO_SECONDS, TimeUnit.SECONDS) || !link.alive()) {
            link.close();
            throw new Trouble("the WebSocket opens, but Mattermost does not say hello");
        }
        return link;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            JsonNode event = MattermostClient.read(text.toString());
            text.setLength(0);
            switch (event.path("event").asString("")) {
                case "hello" -> hello.countDown();
                case "posted", "reaction_added" -> events.accept(event);
                default -> {}
            }
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
        pings.set(0);
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        end();
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        end();
    }

    private void end() {
        ended.countDown();
        hello.countDown();
    }

    @Override
    public End awaitEnd() throws InterruptedException {
        while (!ended.await(watch.toMillis(), TimeUnit.MILLISECONDS)) {
            WebSocket open = socket;
            if (open == null || pings.incrementAndGet() > PINGS) {
                return End.DEAD;
            }
            Future<?> _ = open.sendPing(ByteBuffer.allocate(0));
        }
        return End.DEAD;
    }

    @Override
    public boolean alive() {
        return ended.getCount() > 0;
    }

    @Override
    public void close() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
        end();
    }
}
