package dev.shirube.discord;

import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Discord's gateway: greets, lets in, sends events, and breaks when it is told to. */
final class FakeGateway extends WebSocketServer {

    /** What clients said when they came in. */
    final List<JsonNode> identities = new CopyOnWriteArrayList<>();

    /** The addresses that clients came in by, from the slash on. */
    final List<String> paths = new CopyOnWriteArrayList<>();

    /** How clients came in: IDENTIFY or RESUME. */
    private final LinkedBlockingQueue<String> arrivals = new LinkedBlockingQueue<>();

    /** When interactions happened, by their ids, in nanoseconds. */
    private final Map<String, Long> interactions = new ConcurrentHashMap<>();

    private final CountDownLatch listening = new CountDownLatch(1);
    private volatile boolean resumable = true;
    private volatile List<Map<String, ?>> missed = List.of();

    /** The reason to turn clients away for when they come in, or 0. */
    private volatile int refusal;

    /** The shard that is not let in, or -1. */
    private volatile int away = -1;

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

    /** Sends an event to whoever looks after the server in which it happened. */
    void dispatch(String event, Map<String, ?> data) {
        Object server = data.containsKey("guild_id") ? data.get("guild_id") : "0";
        long id = Long.parseLong(String.valueOf(server));
        happens(event, data);
        lines().stream().filter(line -> line.serves(id)).forEach(l -> l.dispatch(event, data));
    }

    private void happens(String event, Map<String, ?> data) {
        if (event.equals("INTERACTION_CREATE")) {
            interactions.put(String.valueOf(data.get("id")), System.nanoTime());
        }
    }

    /** Returns whether something has happened that recently. */
    boolean isRecent(String interaction, Duration patience) {
        Long then = interactions.get(interaction);
        return then != null && System.nanoTime() - then <= patience.toNanos();
    }

    /** Breaks the connection; what is missed meanwhile is sent when it is taken up again. */
    void breakOff(boolean resumable, List<Map<String, ?>> missed) {
        this.resumable = resumable;
        this.missed = missed;
        lines().forEach(line -> line.send(7, null, null));
    }

    /** Closes the connection for a reason, after which it can be taken up again or not. */
    void shut(int code, boolean resumable) {
        this.resumable = resumable;
        lines().forEach(line -> line.close(code, "closed by the test"));
    }

    /** Lets nobody in. */
    void refuse(int code) {
        refusal = code;
    }

    /** Throws a shard out and does not let it in again. */
    void keepOut(int shard) {
        away = shard;
        resumable = false;
        lines().stream()
                .filter(line -> line.shard() == shard)
                .forEach(line -> line.close(4000, "out"));
    }

    /** Lets in again what was kept out. */
    void letIn() {
        away = -1;
    }

    /** Waits for the next one to come in. */
    String arrival() throws InterruptedException {
        String arrival = arrivals.poll(60, TimeUnit.SECONDS);
        if (arrival == null) {
            throw new AssertionError("nobody came in");
        }
        return arrival;
    }

    private List<FakeLine> lines() {
        return getConnections().stream().map(c -> c.<FakeLine>getAttachment()).toList();
    }

    @Override
    public void onStart() {
        listening.countDown();
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
        String path = handshake.getResourceDescriptor();
        paths.add(path);
        var line = new FakeLine(connection, path.contains("compress=zlib-stream"));
        connection.setAttachment(line);
        line.send(10, null, Map.of("heartbeat_interval", 45_000));
    }

    @Override
    public void onMessage(WebSocket connection, String text) {
        JsonNode payload = JsonMapper.shared().readTree(text);
        FakeLine line = connection.getAttachment();
        switch (payload.get("op").asInt()) {
            case 1 -> line.send(11, null, null);
            case 2 -> identify(line, payload.get("d"));
            case 6 -> resume(line);
            default -> {}
        }
    }

    private void identify(FakeLine line, JsonNode identity) {
        identities.add(identity);
        if (!identity.get("token").asString().replace("Bot ", "").equals(FakeDiscord.TOKEN)) {
            line.close(4004, "Authentication failed.");
        } else if (refusal != 0) {
            line.close(refusal, "refused by the test");
        } else {
            JsonNode shard = identity.path("shard");
            if (shard.path(0).asInt(0) == away) {
                line.close(4000, "kept out by the test");
                return;
            }
            line.divide(shard.path(0).asInt(0), shard.path(1).asInt(1));
            line.dispatch("READY", Event.ready(address(), line));
            if (line.serves(Long.parseLong(Event.GUILD))) {
                line.dispatch("GUILD_CREATE", Server.guild());
            }
            arrivals.add("IDENTIFY");
        }
    }

    private void resume(FakeLine line) {
        if (!resumable) {
            line.send(9, null, false);
            return;
        }
        for (Map<String, ?> interaction : missed) {
            happens("INTERACTION_CREATE", interaction);
            line.dispatch("INTERACTION_CREATE", interaction);
        }
        missed = List.of();
        line.dispatch("RESUMED", Map.of());
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
