package dev.shirube.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.java_websocket.WebSocket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A server that plays Slack with all its faults: it refuses, limits, fails, cuts and repeats. */
final class FakeSlack implements AutoCloseable {

    static final String BOT_TOKEN = "xoxb-fake";
    static final String APP_TOKEN = "xapp-fake";
    static final String ME = "U0BOT";

    private final HttpServer http;
    private final FakeSockets sockets;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Deque<Failure>> failures = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Long>> acknowledgements = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    final List<SentMessage> sent = new CopyOnWriteArrayList<>();
    final List<String> calls = new CopyOnWriteArrayList<>();
    final BlockingQueue<WebSocket> opened = new LinkedBlockingQueue<>();
    final AtomicInteger replySender = new AtomicInteger();

    /** Whether what comes in is only counted: memory that fills up would be measured too. */
    volatile boolean forgetful;

    volatile boolean silent;
    volatile String locale = "ja-JP";
    volatile String scopes = "chat:write";

    /** The messages of every thread. */
    volatile String thread = "[]";

    /** Gives the messages of a thread by the time stamp of any of them. */
    volatile UnaryOperator<String> threads = ts -> thread;

    /** The messages of every channel, the latest first. */
    volatile String history = "[]";

    /** The blocks of what the bot has posted, as they are now. */
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    /** The people who are programs. */
    final List<String> programs = new CopyOnWriteArrayList<>();

    /** The people who look after the workspace. */
    final List<String> admins = new CopyOnWriteArrayList<>();

    /** The time stamps of what was posted, in order. */
    final List<String> posted = new CopyOnWriteArrayList<>();

    /** What the server says in place of an answer. */
    record Failure(int status, Map<String, String> headers, String body) {

        static Failure status(int status) {
            return new Failure(status, Map.of(), "");
        }

        static Failure error(String error) {
            return new Failure(200, Map.of(), "{\"ok\":false,\"error\":\"" + error + "\"}");
        }

        static Failure limited(int seconds) {
            return new Failure(429, Map.of("Retry-After", "" + seconds), "");
        }
    }

    FakeSlack() {
        this(0);
    }

    FakeSlack(int port) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            http = HttpServer.create(address, 0);
            http.setExecutor(workers);
            http.createContext("/", this::handle);
            http.start();
            sockets = new FakeSockets(acknowledgements, opened, () -> silent);
            sockets.begin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String apiUrl() {
        return address() + "/api/";
    }

    private String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** Has the next calls of a method, or of {@code hooks}, fail. */
    void fail(String method, Failure... next) {
        failures.computeIfAbsent(method, m -> new ArrayDeque<>()).addAll(List.of(next));
    }

    /** Sends an envelope; the future gives the nanoseconds until it is acknowledged. */
    CompletableFuture<Long> deliver(WebSocket socket, String type, JsonObject payload) {
        String id = "e" + count.incrementAndGet();
        var envelope = new JsonObject();
        envelope.addProperty("type", type);
        envelope.addProperty("envelope_id", id);
        envelope.add("payload", payload);
        long start = System.nanoTime();
        var acknowledged = new CompletableFuture<Long>();
        acknowledgements.put(id, acknowledged);
        socket.send(envelope.toString());
        return acknowledged.thenApply(now -> now - start);
    }

    /** An address for replies, as Slack gives one with each command. */
    String responseUrl() {
        return address() + "/hooks/" + count.incrementAndGet();
    }

    WebSocket nextSocket() {
        try {
            WebSocket socket = opened.poll(20, TimeUnit.SECONDS);
            if (socket == null) {
                throw new AssertionError("no socket was opened");
            }
            return socket;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = path.startsWith("/api/") ? path.substring(5) : path.split("/")[1];
            String raw =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!forgetful) {
                calls.add(method);
            }
            Deque<Failure> next = failures.get(method);
            Failure failure;
            synchronized (failures) {
                failure = next == null ? null : next.poll();
            }
            JsonObject body =
                    raw.startsWith("{") ? parse(raw) : form(method.equals("up") ? "" : raw);
            if (failure != null) {
                failure.headers().forEach(exchange.getResponseHeaders()::set);
                answer(exchange, failure.status(), failure.body());
                return;
            }
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            exchange.getResponseHeaders().set("x-oauth-scopes", scopes);
            answer(exchange, 200, reply(method, body, token == null ? "" : token));
        }
    }

    private String reply(String method, JsonObject body, String token) {
        return switch (method) {
            case "auth.test" ->
                    token.endsWith(BOT_TOKEN)
                            ? "{\"ok\":true,\"user_id\":\"U0BOT\",\"user\":\"shirube\","
                                    + "\"team_id\":\"T1\"}"
                            : "{\"ok\":false,\"error\":\"invalid_auth\"}";
            case "apps.connections.open" ->
                    token.endsWith(APP_TOKEN)
                            ? "{\"ok\":true,\"url\":\"ws://127.0.0.1:%d/\"}"
                                    .formatted(sockets.getPort())
                            : "{\"ok\":false,\"error\":\"not_allowed_token_type\"}";
            case "users.info" ->
                    "{\"ok\":true,\"user\":{\"locale\":\"%s\",\"is_bot\":%b,\"is_admin\":%b}}"
                            .formatted(
                                    locale,
                                    programs.contains(body.get("user").getAsString()),
                                    admins.contains(body.get("user").getAsString()));
            case "conversations.history" ->
                    "{\"ok\":true,\"messages\":%s}".formatted(isOne(body) ? one(body) : history);
            case "chat.update" -> {
                sent.add(new SentMessage(method, body));
                shown.put(body.get("ts").getAsString(), body.get("blocks").getAsString());
                yield "{\"ok\":true}";
            }
            case "chat.getPermalink" ->
                    "{\"ok\":true,\"permalink\":\"https://example.slack.com/archives/%s/p%s\"}"
                            .formatted(
                                    body.get("channel").getAsString(),
                                    body.get("message_ts").getAsString().replace(".", ""));
            case "reactions.add", "reactions.remove", "chat.delete" -> {
                sent.add(new SentMessage(method, body));
                yield "{\"ok\":true}";
            }
            case "conversations.replies" ->
                    "{\"ok\":true,\"messages\":%s}"
                            .formatted(threads.apply(body.get("ts").getAsString()));
            case "up" -> "OK";
            case "chat.postMessage",
                    "chat.postEphemeral",
                    "hooks",
                    "views.publish",
                    "views.open" -> {
                replySender.incrementAndGet();
                if (!forgetful) {
                    sent.add(new SentMessage(method, body));
                }
                yield switch (method) {
                    case "hooks" -> "ok";
                    case "chat.postMessage" -> {
                        String ts = post();
                        if (body.has("blocks")) {
                            shown.put(ts, body.get("blocks").getAsString());
                        }
                        yield "{\"ok\":true,\"ts\":\"" + ts + "\"}";
                    }
                    default -> "{\"ok\":true}";
                };
            }
            case "files.getUploadURLExternal" -> {
                sent.add(new SentMessage(method, body));
                yield "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"" + address() + "/up\"}";
            }
            case "files.completeUploadExternal" -> {
                sent.add(new SentMessage(method, body));
                yield "{\"ok\":true,\"files\":[{\"id\":\"F1\"}]}";
            }
            default -> "{\"ok\":false,\"error\":\"unknown_method\"}";
        };
    }

    /** Returns whether one message is asked for rather than those around it. */
    private static boolean isOne(JsonObject body) {
        return body.has("oldest") && body.get("oldest").equals(body.get("latest"));
    }

    private String one(JsonObject body) {
        String ts = body.get("latest").getAsString();
        String blocks = shown.get(ts);
        return blocks == null
                ? history.contains("\"" + ts + "\"") ? history : "[]"
                : "[{\"type\":\"message\",\"ts\":\"%s\",\"blocks\":%s}]".formatted(ts, blocks);
    }

    private synchronized String post() {
        String ts = "1800000000.%06d".formatted(posted.size());
        posted.add(ts);
        return ts;
    }

    private static JsonObject parse(String raw) {
        return JsonParser.parseString(raw).getAsJsonObject();
    }

    private static JsonObject form(String raw) {
        var body = new JsonObject();
        for (String pair : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                body.addProperty(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return body;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Returns an event as Slack tells of it. */
    static JsonObject event(JsonObject event) {
        var payload = new JsonObject();
        payload.addProperty("type", "event_callback");
        payload.addProperty("team_id", "T1");
        payload.addProperty("event_id", "Ev" + event.hashCode());
        payload.add("event", event);
        return payload;
    }

    /** Returns a message, by its parts. */
    static JsonObject object(Map<String, String> fields) {
        var object = new JsonObject();
        new HashMap<>(fields).forEach(object::addProperty);
        return object;
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
        try {
            sockets.stop(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
