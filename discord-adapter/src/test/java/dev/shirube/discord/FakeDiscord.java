package dev.shirube.discord;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Discord of our own, for the faults that the one that others wrote does not know: the REST
 * interface here, the gateway in {@link FakeGateway}. Checks every request.
 */
final class FakeDiscord implements AutoCloseable {

    static final String TOKEN = "right-token";

    static final String EXPIRED = "{\"code\":10062,\"message\":\"Unknown interaction\"}";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PREFIX = "/api/v10";
    private static final Pattern CALLBACK =
            Pattern.compile("/interactions/(\\d+)/([^/]+)/callback");
    private static final Pattern HOOK =
            Pattern.compile("/webhooks/\\d+/([^/]+)(?:/messages/(?:@|%40)original)?");
    private static final Pattern MESSAGE = Pattern.compile("/channels/(\\d+)/messages/(\\d+)");
    private static final Pattern CHANNEL = Pattern.compile("/channels/(\\d+)/messages");

    final FakeGateway gateway;
    final RequestLog log = new RequestLog();

    /** Answers in the place of this server, where it answers anything. */
    final AtomicReference<Function<Call, Optional<Answer>>> fault =
            new AtomicReference<>(call -> Optional.empty());

    /**
     * How long people wait for the first reply to what they did. Discord's are 3 seconds; a program
     * that has just started on a machine that builds may take longer for its very first replies.
     */
    volatile Duration patience = Duration.ofMinutes(1);

    /** How many shards Discord recommends. */
    volatile int shards = 1;

    private final HttpServer server;

    /** What people have said, which the bot may ask for. */
    final List<Map<String, Object>> said = new CopyOnWriteArrayList<>();

    /** What became visible, by the id of the interaction or of the message that it replies to. */
    private final Map<String, LinkedBlockingQueue<Visible>> visible = new ConcurrentHashMap<>();

    private final Set<String> replied = ConcurrentHashMap.newKeySet();
    private final List<String> lost = new CopyOnWriteArrayList<>();
    private final List<JsonNode> commands = new CopyOnWriteArrayList<>();

    /** A request. */
    record Call(String method, String path, JsonNode body) {}

    /** What the server answers. */
    record Answer(int status, String body, Map<String, String> headers) {

        static Answer of(int status, String body) {
            return new Answer(status, body, Map.of());
        }
    }

    /**
     * Something that the person gets to see.
     *
     * @param kind the type of the callback, 0 for a message in a channel, 50 for an edited reply,
     *     51 for a further one
     * @param message the message
     */
    record Visible(int kind, JsonNode message) {

        boolean isPrivate() {
            return (message.path("flags").asInt() & 64) != 0;
        }
    }

    FakeDiscord() throws IOException, InterruptedException {
        gateway = FakeGateway.open();
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PREFIX;
    }

    /** Waits for what the person sees next because of something. */
    Visible next(String id) throws InterruptedException {
        Visible next = queue(id).poll(60, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came for " + id + "; " + log.faults());
        }
        return next;
    }

    /** Returns what else has become visible. */
    List<Visible> more(String id) {
        return List.copyOf(queue(id));
    }

    private LinkedBlockingQueue<Visible> queue(String id) {
        return visible.computeIfAbsent(id, i -> new LinkedBlockingQueue<>());
    }

    /** Returns the interactions whose first reply came too late. */
    List<String> lost() {
        return List.copyOf(lost);
    }

    /** Has a command be registered already. */
    void has(String command) {
        commands.add(JSON.readTree(command));
    }

    List<JsonNode> commands() {
        return List.copyOf(commands);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(PREFIX.length());
            String text = log.read(exchange.getRequestMethod(), path, exchange);
            var call =
                    new Call(
                            exchange.getRequestMethod(),
                            path,
                            JSON.readTree(text.isEmpty() ? "null" : text));
            boolean known =
                    ("Bot " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            Answer answer =
                    known
                            ? fault.get().apply(call).orElseGet(() -> answer(call))
                            : Answer.of(401, "{\"code\":0,\"message\":\"401: Unauthorized\"}");
            send(exchange, answer);
        } catch (RuntimeException e) {
            log.fail("the fake failed: " + e);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("via", "1.1 fake");
        answer.headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private Answer answer(Call call) {
        if (call.path.equals("/gateway/bot")) {
            return ok(
                    Map.of(
                            "url",
                            gateway.address(),
                            "shards",
                            shards,
                            "session_start_limit",
                            Map.of(
                                    "total",
                                    9,
                                    "remaining",
                                    9,
                                    "reset_after",
                                    9,
                                    "max_concurrency",
                                    16)));
        }
        if (call.path.equals("/users/@me")) {
            return ok(Event.user(Event.BOT, true));
        }
        if (call.path.equals("/users/@me/channels")) {
            return ok(
                    Map.of(
                            "id",
                            Event.DIRECT,
                            "type",
                            1,
                            "recipients",
                            List.of(Event.user("9", false))));
        }
        if (call.path.endsWith("/commands")) {
            return commands(call);
        }
        return message(call);
    }

    private Answer commands(Call call) {
        if (call.method.equals("PUT")) {
            commands.clear();
            call.body.forEach(command -> {
                var there = command.deepCopy().asObject();
                there.put("id", String.valueOf(1000 + commands.size()));
                there.put("application_id", Event.BOT);
                there.put("version", "1");
                for (String name : List.of("contexts", "integration_types")) {
                    var numbers = JSON.createArrayNode();
                    command.get(name).forEach(n -> numbers.add(Integer.parseInt(n.asString())));
                    there.set(name, numbers);
                }
                commands.add(there);
            });
            queue("commands").add(new Visible(0, call.body));
        }
        return ok(commands);
    }

    private Answer message(Call call) {
        Matcher callback = CALLBACK.matcher(call.path);
        if (callback.matches()) {
            return callback(callback.group(1), call.body);
        }
        Matcher hook = HOOK.matcher(call.path);
        if (hook.matches()) {
            if (call.method.equals("DELETE")) {
                queue(hook.group(1)).add(new Visible(99, JSON.nullNode()));
                return Answer.of(204, "");
            }
            int kind = call.method.equals("PATCH") ? 50 : 51;
            queue(hook.group(1)).add(new Visible(kind, call.body));
            return ok(Event.message("77", Event.CHANNEL, call.body));
        }
        Matcher one = MESSAGE.matcher(call.path);
        if (call.method.equals("GET") && one.matches()) {
            return said.stream()
                    .filter(m -> one.group(1).equals(m.get("channel_id")))
                    .filter(m -> one.group(2).equals(m.get("id")))
                    .findFirst()
                    .map(FakeDiscord::ok)
                    .orElse(Answer.of(404, "{\"code\":10008,\"message\":\"Unknown Message\"}"));
        }
        if (call.method.equals("PATCH") && one.matches()) {
            queue("edit " + one.group(2)).add(new Visible(50, call.body));
            said.stream()
                    .filter(m -> one.group(2).equals(m.get("id")))
                    .forEach(m -> m.put("components", call.body.path("components")));
            return ok(Event.message(one.group(2), one.group(1), call.body));
        }
        Matcher channel = CHANNEL.matcher(call.path);
        if (call.method.equals("GET") && channel.matches()) {
            // The latest first.
            return ok(
                    said.reversed().stream()
                            .filter(m -> channel.group(1).equals(m.get("channel_id")))
                            .toList());
        }
        if (channel.matches()) {
            String cause =
                    call.body
                            .path("message_reference")
                            .path("message_id")
                            .asString(channel.group(1));
            queue(cause).add(new Visible(0, call.body));
            return ok(Event.message("78", channel.group(1), call.body));
        }
        log.fail("unknown: " + call.method + " " + call.path);
        return Answer.of(404, "{\"code\":0,\"message\":\"404: Not Found\"}");
    }

    /** Discord knows an interaction for a while, and takes one reply to it. */
    private Answer callback(String id, JsonNode body) {
        if (!gateway.isRecent(id, patience)) {
            lost.add(id);
            return Answer.of(404, EXPIRED);
        }
        if (!replied.add(id)) {
            return Answer.of(400, "{\"code\":40060,\"message\":\"Already acknowledged.\"}");
        }
        queue(id).add(new Visible(body.get("type").asInt(), body.path("data")));
        return Answer.of(204, "");
    }

    private static Answer ok(Object body) {
        return Answer.of(200, JSON.writeValueAsString(body));
    }

    @Override
    public void close() {
        server.stop(0);
        gateway.close();
    }
}
