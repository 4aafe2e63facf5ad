package dev.shirube.discord;

import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Discord's gateway: greets, lets in, sends events, and breaks when it is told to. */
final class FakeGateway extends WebSocketServer {

    /** How clients came in: IDENTIFY or RESUME. */
    final LinkedBlockingQueue<String> arrivals = new LinkedBlockingQueue<>();

    private final CountDownLatch listening = new CountDownLatch(1);
    private final AtomicInteger sequence = new AtomicInteger();
    private volatile boolean resumable = true;
    private volatile List<Map<String, ?>> missed = List.of();

    private FakeGateway() {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        setReuseAddr(true);
        setDaemon(true);
    }

    static FakeGateway open() throws InterruptedException {
        var gateway = new FakeGateway();
        gateway.start();
        gateway.listening.await();
        return gateway;
    }

    String address() {
        return "ws://127.0.0.1:" + getPort();
    }

    /** Sends an event to whoever is there. */
    void dispatch(String event, Map<String, ?> data) {
        send(0, event, data);
    }

    /** Breaks the connection; what is missed meanwhile is sent when it is taken up again. */
    void breakOff(boolean resumable, List<Map<String, ?>> missed) {
        this.resumable = resumable;
        this.missed = missed;
        send(7, null, null);
    }

    /** Closes the connection for a reason. */
    void shut(int code) {
        getConnections().forEach(connection -> connection.close(code, "closed by the test"));
    }

    /** Waits for the next one to come in. */
    String arrival() throws InterruptedException {
        String arrival = arrivals.poll(60, TimeUnit.SECONDS);
        if (arrival == null) {
            throw new AssertionError("nobody came in");
        }
        return arrival;
    }

    private void send(
            int op,
            @org.jspecify.annotations.Nullable String event,
            @org.jspecify.annotations.Nullable Object data) {
        var payload = new HashMap<String, Object>();
        payload.put("op", op);
        payload.put("t", event);
        payload.put("d", data);
        payload.put("s", op == 0 ? sequence.incrementAndGet() : null);
        broadcast(JsonMapper.shared().writeValueAsString(payload));
    }

    @Override
    public void onStart() {
        listening.countDown();
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        send(10, null, Map.of("heartbeat_interval", 45_000));
    }

    @Override
    public void onMessage(WebSocket connection, String text) {
        JsonNode payload = JsonMapper.shared().readTree(text);
        switch (payload.get("op").asInt()) {
            case 1 -> send(11, null, null);
            case 2 -> identify(connection, payload.get("d").get("token").asString());
            case 6 -> resume();
            default -> {}
        }
    }

    private void identify(WebSocket connection, String token) {
        if (!token.replace("Bot ", "").equals(FakeDiscord.TOKEN)) {
            connection.close(4004, "Authentication failed.");
            return;
        }
        dispatch("READY", Event.ready(address()));
        dispatch("GUILD_CREATE", Server.guild());
        arrivals.add("IDENTIFY");
    }

    private void resume() {
        if (!resumable) {
            send(9, null, false);
            return;
        }
        missed.forEach(interaction -> dispatch("INTERACTION_CREATE", interaction));
        missed = List.of();
        dispatch("RESUMED", Map.of());
        arrivals.add("RESUME");
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket connection, Exception e) {}

    void close() {
        try {
            stop(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
