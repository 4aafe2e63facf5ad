package dev.shirube.discord;

import org.java_websocket.WebSocket;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** One connection to {@link FakeGateway}, with a stream of its own. Safe for several threads. */
final class FakeLine {

    private final WebSocket connection;
    private final boolean compressed;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DeflaterOutputStream deflated =
            new DeflaterOutputStream(bytes, new Deflater(), true);
    private int sequence;
    private volatile int shard;
    private volatile int shards = 1;

    FakeLine(WebSocket connection, boolean compressed) {
        this.connection = connection;
        this.compressed = compressed;
    }

    /** Notes which part of all servers is looked after here. */
    void divide(int number, int count) {
        shard = number;
        shards = count;
    }

    /** Returns whether the events of a server come along here; 0 for direct messages. */
    boolean serves(long server) {
        return (server >> 22) % shards == shard;
    }

    int shard() {
        return shard;
    }

    int shards() {
        return shards;
    }

    void dispatch(String event, Map<String, ?> data) {
        send(0, event, data);
    }

    synchronized void send(int op, @Nullable String event, @Nullable Object data) {
        var payload = new HashMap<String, Object>();
        payload.put("op", op);
        payload.put("t", event);
        payload.put("d", data);
        payload.put("s", op == 0 ? ++sequence : null);
        String text = JsonMapper.shared().writeValueAsString(payload);
        if (connection.isOpen()) {
            if (compressed) {
                connection.send(deflated(text));
            } else {
                connection.send(text);
            }
        }
    }

    /** One stream for the whole connection, which is flushed after each payload. */
    private byte[] deflated(String text) {
        try {
            bytes.reset();
            deflated.write(text.getBytes(StandardCharsets.UTF_8));
            deflated.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close(int code, String reason) {
        connection.close(code, reason);
    }
}
