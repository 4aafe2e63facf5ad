package dev.shirube.slack.connection;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;

import dev.shirube.adapter.ConnectionSupervisor;
import dev.shirube.adapter.ConnectionSupervisor.Trouble;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.inbound.EventDispatcher;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A socket of Socket Mode. Of the client of the SDK it uses the socket alone: messages are taken
 * where they come in, and neither its polling threads nor its own attempts to reconnect are
 * started, for those end for good when Slack once says no.
 */
public final class SocketLink implements ConnectionSupervisor.Link {

    private static final Logger LOG = LoggerFactory.getLogger(SocketLink.class);
    private static final long HELLO_SECONDS = 10;

    private final EventDispatcher dispatcher;
    private final Duration watch;
    private final SocketModeClient client;
    private final CountDownLatch hello = new CountDownLatch(1);
    private final BlockingQueue<End> ends = new ArrayBlockingQueue<>(4);

    private SocketLink(
            Slack slack, String token, String url, EventDispatcher dispatcher, Duration watch)
            throws URISyntaxException {
        this.dispatcher = dispatcher;
        this.watch = watch;
        this.client =
                new SocketModeClientJavaWSImpl(slack, token, url, 0, inbox(), false, false, 0);
        client.addWebSocketCloseListener((code, reason) -> ends.offer(End.DEAD));
    }

    /**
     * Opens a socket.
     *
     * @param watch how often it is looked whether the socket is still alive
     */
    public static SocketLink open(
            SlackClient slack, String token, EventDispatcher dispatcher, Duration watch)
            throws Trouble, InterruptedException {
        String url = slack.socketAddress();
        SocketLink link;
        try {
            link = new SocketLink(slack.slack(), token, url, dispatcher, watch);
            link.client.connect();
        } catch (URISyntaxException | IOException e) {
            // The address is a secret while it is valid.
            throw new Trouble("the address of the socket is of no use");
        }
        if (!link.hello.await(HELLO_SECONDS, TimeUnit.SECONDS)) {
            link.close();
            throw new Trouble("the socket opens, but Slack does not say hello");
        }
        return link;
    }

    private SocketModeMessageQueue inbox() {
        return new SocketModeMessageQueue() {
            @Override
            public void add(String message) {
                receive(message);
            }

            @Override
            public @Nullable String poll() {
                return null;
            }
        };
    }

    private void receive(String message) {
        try {
            JsonObject envelope = JsonParser.parseString(message).getAsJsonObject();
            String type = envelope.has("type") ? envelope.get("type").getAsString() : "";
            switch (type) {
                case "hello" -> hello.countDown();
                case "disconnect" -> ends.offer(End.REFRESH);
                default -> take(envelope, message);
            }
        } catch (JsonParseException | IllegalStateException e) {
            LOG.warn("Slack sent something that is no envelope");
        } catch (RuntimeException e) {
            // Without an acknowledgement Slack delivers an event again.
            LOG.warn("an envelope of Slack was not acknowledged: {}", e.getClass().getName());
        }
    }

    /** Whoever closes the link waits for the acknowledgement of what was taken last. */
    private synchronized void take(JsonObject envelope, String message) {
        if (envelope.has("envelope_id") && dispatcher.socket(message)) {
            var ack = new JsonObject();
            ack.add("envelope_id", envelope.get("envelope_id"));
            client.sendWebSocketMessage(ack.toString());
        }
    }

    @Override
    public End awaitEnd() throws InterruptedException {
        while (true) {
            End end = ends.poll(watch.toMillis(), TimeUnit.MILLISECONDS);
            if (end != null) {
                return end;
            }
            if (!client.verifyConnection()) {
                return End.DEAD;
            }
        }
    }

    @Override
    public boolean alive() {
        return !ends.contains(End.DEAD);
    }

    @Override
    public synchronized void close() {
        try {
            client.close();
        } catch (IOException e) {
            LOG.debug("a socket was closed already");
        }
    }
}
