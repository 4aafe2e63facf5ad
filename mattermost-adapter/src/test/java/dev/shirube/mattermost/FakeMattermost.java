package dev.shirube.mattermost;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.java_websocket.WebSocket;
import org.java_websocket.framing.Framedata;
import org.java_websocket.framing.PingFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server that plays Mattermost: its REST interface and its WebSocket behind one address, with the
 * rules that Mattermost has for posts.
 */
final class FakeMattermost implements AutoCloseable {

    static final String TOKEN = "botsecrettokenofthefake";
    static final String ME = "me11111111111111111111111";
    static final String NAME = "shirube";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 16_383;

    /** A post that the bot has made, by the last part of the path that it came by. */
    record Sent(String kind, JsonNode post) {

        String channel() {
            return post.path("channel_id").asString();
        }

        String root() {
            return post.path("root_id").asString("");
        }

        String message() {
            return post.path("message").asString();
        }

        String id() {
            return post.path("id").asString("p");
        }

        JsonNode actions() {
            return post.path("props").path("attachments").path(0).path("actions");
        }
    }

    final List<Sent> sent = new CopyOnWriteArrayList<>();
    final List<String> faults = new CopyOnWriteArrayList<>();
    final List<String> calls = new CopyOnWriteArrayList<>();
    final Map<String, String> locales = new ConcurrentHashMap<>();
    final Queue<Integer> failures = new ConcurrentLinkedQueue<>();
    final BlockingQueue<WebSocket> opened = new LinkedBlockingQueue<>();
    volatile boolean ephemeralAllowed = true;
    volatile boolean dialogsOpen = true;

    /** What the bot has posted, as it is now. */
    private final Map<String, ObjectNode> posts = new ConcurrentHashMap<>();

    /** What people have posted and reacted, and what the bot does about it. */
    private final FakeReactions community = new FakeReactions(this.sent, this.posts);

    volatile boolean silent;

    private final BlockingQueue<String> pongs = new LinkedBlockingQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final HttpServer http;
    private final Sockets sockets;
    private final ServerSocket door;

    FakeMattermost() {
        this(0);
    }

    FakeMattermost(int port) {
        try {
            InetAddress here = InetAddress.getLoopbackAddress();
            http = HttpServer.create(new InetSocketAddress(here, 0), 0);
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            http.createContext("/api/v4", this::handle);
            http.start();
            sockets = new Sockets(new InetSocketAddress(here, 0));
            sockets.start();
            sockets.started.await();
            door = new ServerSocket(port, 50, here);
            Thread.ofVirtual().start(this::accept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** Leads to the one server or the other, by the first line of what comes. */
    private void accept() {
        while (true) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> lead(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void lead(Socket client) {
        try (client) {
            InputStream in = client.getInputStream();
            byte[] first = new byte[1 << 16];
            int length = in.read(first);
            String head = new String(first, 0, Math.max(length, 0), StandardCharsets.US_ASCII);
            int port =
                    head.startsWith("GET /api/v4/websocket")
                            ? sockets.getPort()
                            : http.getAddress().getPort();
            try (var server = new Socket(InetAddress.getLoopbackAddress(), port)) {
                server.getOutputStream().write(first, 0, Math.max(length, 0));
                Thread back = Thread.ofVirtual().start(() -> copy(server, client));
                copy(client, server);
                back.join();
            }
        } catch (IOException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[1 << 14];
            for (int n = from.getInputStream().read(bytes);
                    n >= 0;
                    n = from.getInputStream().read(bytes)) {
                out.write(bytes, 0, n);
                out.flush();
            }
            to.shutdownOutput();
        } catch (IOException e) {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (SocketException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring("/api/v4".length());
            byte[] body = exchange.getRequestBody().readAllBytes();
            calls.add(path);
            String authorization =
                    requireNonNull(exchange.getRequestHeaders().getFirst("Authorization"));
            Integer failure = path.equals("/users/me") ? null : failures.poll();
            if (!authorization.equals("Bearer " + TOKEN)) {
                answer(exchange, 401, Map.of("id", "api.context.session_expired.app_error"));
            } else if (failure != null) {
                exchange.getResponseHeaders().set("X-Ratelimit-Reset", "0");
                answer(exchange, failure, Map.of("id", "failed"));
            } else {
                answer(exchange, path, body.length == 0 ? JSON.nullNode() : JSON.readTree(body));
            }
        }
    }

    private void answer(HttpExchange exchange, String path, JsonNode body) throws IOException {
        if (community.takes(path)) {
            community.answer(exchange, path, body);
        } else if (path.equals("/users/me")) {
            answer(exchange, 200, Map.of("id", ME, "username", NAME, "is_bot", true));
        } else if (path.startsWith("/users/username/")) {
            String name = path.substring("/users/username/".length());
            boolean known = name.startsWith("name.");
            answer(
                    exchange,
                    known ? 200 : 404,
                    known
                            ? Map.of(
                                    "id",
                                    name.substring(5).toUpperCase(java.util.Locale.ROOT),
                                    "username",
                                    name,
                                    "is_bot",
                                    name.startsWith("name.bot"))
                            : Map.of("id", "app.user.get_by_username.app_error"));
        } else if (path.startsWith("/users/")) {
            String id = path.substring("/users/".length());
            answer(
                    exchange,
                    200,
                    Map.of(
                            "id",
                            id,
                            "username",
                            "name." + id.toLowerCase(java.util.Locale.ROOT),
                            "locale",
                            locales.getOrDefault(id, "ja"),
                            "is_bot",
                            id.startsWith("bot")));
        } else if (path.equals("/channels/direct")) {
            answer(exchange, 201, Map.of("id", "dm" + body.get(1).asString()));
        } else if (path.startsWith("/channels/")) {
            String id = path.substring("/channels/".length());
            answer(
                    exchange,
                    200,
                    Map.of("id", id, "name", "town-" + id.toLowerCase(java.util.Locale.ROOT)));
        } else if (path.equals("/actions/dialogs/open")) {
            sent.add(new Sent("dialog", body));
            answer(exchange, dialogsOpen ? 200 : 400, Map.of("status", "OK"));
        } else if (path.matches("/posts/p\\d+(/patch)?")) {
            String id = path.split("/")[2];
            ObjectNode post = posts.get(id);
            if (post != null && exchange.getRequestMethod().equals("DELETE")) {
                posts.remove(id);
                community.done("delete", post);
                answer(exchange, 200, Map.of("status", "OK"));
            } else if (post == null) {
                answer(exchange, 404, Map.of("id", "app.post.get.app_error"));
            } else {
                if (path.endsWith("/patch")) {
                    body.properties().forEach(part -> post.set(part.getKey(), part.getValue()));
                    check(new Sent("patch", post));
                    sent.add(new Sent("patch", post.deepCopy()));
                }
                // What a button stands for is told to nobody.
                ObjectNode told = post.deepCopy();
                told.path("props")
                        .path("attachments")
                        .path(0)
                        .path("actions")
                        .forEach(action -> ((ObjectNode) action).remove("integration"));
                byte[] bytes = JSON.writeValueAsBytes(told);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        } else if (path.equals("/posts/ephemeral")) {
            if (ephemeralAllowed) {
                take(exchange, "ephemeral", body.path("post"), body.path("user_id").asString());
            } else {
                answer(exchange, 403, Map.of("id", "api.context.permissions.app_error"));
            }
        } else if (path.equals("/posts")) {
            take(exchange, "posts", body, "");
        } else {
            answer(exchange, 404, Map.of("id", "unknown"));
        }
    }

    private void take(HttpExchange exchange, String kind, JsonNode post, String person)
            throws IOException {
        ObjectNode kept = (ObjectNode) post.deepCopy();
        kept.put("for", person);
        String id = "p" + count.incrementAndGet();
        kept.put("id", id);
        kept.put("user_id", ME);
        check(new Sent(kind, kept));
        sent.add(new Sent(kind, kept));
        posts.put(id, kept.deepCopy());
        answer(exchange, 201, Map.of("id", id));
    }

    /** The rules of Mattermost's own validation. */
    void check(Sent post) {
        int length = post.message().codePointCount(0, post.message().length());
        if (length == 0 || length > LONGEST) {
            faults.add("a message of " + length + " characters");
        }
        for (JsonNode action : post.actions()) {
            if (!action.path("id").asString("").matches("[A-Za-z0-9]+")
                    || action.path("name").asString("").isBlank()
                    || !action.path("integration").path("url").asString("").startsWith("http")) {
                faults.add("no action: " + action);
            }
            boolean menu = action.path("type").asString("").equals("select");
            if (menu == action.path("options").isEmpty()) {
                faults.add("no options: " + action);
            }
            for (JsonNode option : action.path("options")) {
                if (option.path("text").asString("").isEmpty()
                        || option.path("value").asString("").isEmpty()) {
                    faults.add("no option: " + option);
                }
            }
        }
    }

    static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Has somebody's post known to those who ask for it. */
    void know(Map<String, Object> post) {
        posts.put(
                String.valueOf(post.get("id")),
                (ObjectNode) JSON.readTree(JSON.writeValueAsString(post)));
    }

    void reacted(String person, String post, String emoji) {
        community.reacted(person, post, emoji);
    }

    /** Has somebody look after all channels. */
    void trust(String person) {
        community.admins.add(person);
    }

    String id() {
        return "post%021d".formatted(count.incrementAndGet());
    }

    /** Sends an event, and waits until the bot has got it. */
    void deliver(Map<String, Object> event) {
        sockets.broadcast(JSON.writeValueAsString(event));
        sync();
    }

    /** A ping is answered once everything before it has been read. */
    private void sync() {
        pongs.clear();
        sockets.getConnections().forEach(socket -> socket.sendFrame(new PingFrame()));
        try {
            if (pongs.poll(20, TimeUnit.SECONDS) == null) {
                throw new AssertionError("the bot does not answer a ping");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the bot has come in. */
    WebSocket nextSocket() {
        try {
            return requireNonNull(opened.poll(20, TimeUnit.SECONDS), "the bot does not connect");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            sockets.stop(200);
            http.stop(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The WebSocket. */
    private final class Sockets extends WebSocketServer {

        private final CountDownLatch started = new CountDownLatch(1);

        Sockets(InetSocketAddress address) {
            super(address, 1);
            setReuseAddr(true);
            setConnectionLostTimeout(0);
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onOpen(WebSocket socket, ClientHandshake handshake) {}

        @Override
        public void onMessage(WebSocket socket, String text) {
            JsonNode message = JSON.readTree(text);
            boolean known =
                    message.path("action").asString("").equals("authentication_challenge")
                            && message.path("data").path("token").asString("").equals(TOKEN);
            if (!known) {
                socket.close(1000);
                return;
            }
            socket.send("{\"status\":\"OK\",\"seq_reply\":1}");
            socket.send("{\"event\":\"hello\",\"data\":{\"server_version\":\"10\"},\"seq\":0}");
            opened.add(socket);
        }

        @Override
        public void onWebsocketPing(WebSocket socket, Framedata ping) {
            if (!silent) {
                super.onWebsocketPing(socket, ping);
            }
        }

        @Override
        public void onWebsocketPong(WebSocket socket, Framedata pong) {
            pongs.add("pong");
        }

        @Override
        public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

        @Override
        public void onError(WebSocket socket, Exception failure) {}
    }
}
