package dev.shirube.slack;

import com.google.gson.JsonParser;

import org.java_websocket.WebSocket;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

/** The sockets of Socket Mode. */
final class FakeSockets extends WebSocketServer {

    private final CountDownLatch started = new CountDownLatch(1);
    private final Map<String, CompletableFuture<Long>> acknowledgements;
    private final Queue<WebSocket> opened;
    private final BooleanSupplier silent;

    /**
     * Makes the server.
     *
     * @param acknowledgements who waits for the acknowledgement of which envelope
     * @param opened where to tell of new sockets
     * @param silent whether pings are left without an answer
     */
    FakeSockets(
            Map<String, CompletableFuture<Long>> acknowledgements,
            Queue<WebSocket> opened,
            BooleanSupplier silent) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.acknowledgements = acknowledgements;
        this.opened = opened;
        this.silent = silent;
        setReuseAddr(true);
    }

    /** Starts, and waits until sockets can be opened. */
    void begin() throws InterruptedException {
        start();
        started.await();
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        socket.send("{\"type\":\"hello\"}");
        opened.add(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        String id =
                JsonParser.parseString(message).getAsJsonObject().get("envelope_id").getAsString();
        CompletableFuture<Long> waiting = acknowledgements.remove(id);
        if (waiting != null) {
            waiting.complete(System.nanoTime());
        }
    }

    @Override
    public void onWebsocketPing(WebSocket socket, Framedata ping) {
        if (!silent.getAsBoolean()) {
            super.onWebsocketPing(socket, ping);
        }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception failure) {}
}
