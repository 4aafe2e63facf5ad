package dev.shirube.adapter;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server for a platform that calls the bot, on a port of its own: it is reached from outside, the
 * chat page is not. It knows one path, and whoever sends slowly, too much or nothing is cut off.
 */
public final class CallbackServer implements ConnectionSupervisor.Link {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackServer.class);

    /** In bytes; the longest payload is a button below a full message. */
    private static final int LIMIT = 1 << 20;

    /** In bytes; platforms send some hundred. */
    private static final int HEADERS = 32 << 10;

    private static final int CONNECTIONS = 1_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);

    private CallbackServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Where the server listens.
     *
     * @param setting the name of the settings, for messages, such as {@code shirube.slack.http}
     * @param address the address to listen on
     * @param port the port; 0 for any
     * @param path the one path, such as {@code /slack/events}
     * @param readTimeout how long a request may take to come in as a whole, in full seconds
     */
    public record Place(
            String setting, String address, int port, String path, Duration readTimeout) {}

    /**
     * An answer to a call.
     *
     * @param status the HTTP status
     * @param type the type of the body, or empty
     * @param body the body, or empty
     */
    public record Answer(int status, String type, String body) {

        /**
         * {@return an answer without a body}
         *
         * @param status the HTTP status
         */
        public static Answer of(int status) {
            return new Answer(status, "", "");
        }
    }

    /** Takes calls. */
    @FunctionalInterface
    public interface Handler {

        /**
         * Answers a call, before anybody works on it. Nothing of it is to be trusted.
         *
         * @param headers its headers
         * @param body its body
         * @return the answer
         */
        Answer handle(Headers headers, byte[] body);
    }

    /**
     * Opens the port.
     *
     * @param place where to listen
     * @param handler takes what is posted to the path
     * @return the open server
     * @throws ConnectionSupervisor.Trouble if the port cannot be opened
     */
    public static CallbackServer open(Place place, Handler handler)
            throws ConnectionSupervisor.Trouble {
        limit(place.readTimeout());
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(place.address(), place.port()), 0);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConnectionSupervisor.Trouble(
                    "cannot listen on %s:%d (%s)"
                            .formatted(place.address(), place.port(), place.setting()));
        }
        var open = new CallbackServer(server);
        server.setExecutor(open.threads);
        server.createContext("/", exchange -> handle(exchange, place.path(), handler));
        server.start();
        LOG.info("listening for {} on port {}", place.path(), open.port());
        return open;
    }

    /**
     * Keeps those from tying up the server who send something slowly, without an end or never. The
     * server of the JDK takes its limits from the properties of the system alone, and once: what is
     * set there already holds.
     */
    private static void limit(Duration readTimeout) {
        var limits =
                Map.of(
                        "sun.net.httpserver.maxReqTime",
                        "" + readTimeout.toSeconds(),
                        "sun.net.httpserver.maxRspTime",
                        "30",
                        "sun.net.httpserver.maxReqHeaders",
                        "100",
                        "sun.net.httpserver.maxReqHeaderSize",
                        "" + HEADERS,
                        "jdk.httpserver.maxConnections",
                        "" + CONNECTIONS,
                        // Else the body of an answer waits for the acknowledgement of its head.
                        "sun.net.httpserver.nodelay",
                        "true");
        limits.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }

    /**
     * Reads a form.
     *
     * @param body the body of a call
     * @return its fields; of what is there twice the first holds, what is spelt wrong is left out
     */
    public static Map<String, String> form(byte[] body) {
        var form = new HashMap<String, String>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            try {
                form.putIfAbsent(
                        decoded(pair.substring(0, Math.max(equals, 0))),
                        decoded(pair.substring(equals + 1)));
            } catch (IllegalArgumentException e) {
                LOG.debug("a field of a form is spelt wrong");
            }
        }
        return Map.copyOf(form);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** {@return the port that is open} */
    public int port() {
        return server.getAddress().getPort();
    }

    private static void handle(HttpExchange exchange, String path, Handler handler)
            throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(path)) {
                answer(exchange, Answer.of(404));
            } else if (!exchange.getRequestMethod().equals("POST")) {
                answer(exchange, Answer.of(405));
            } else {
                byte[] body = exchange.getRequestBody().readNBytes(LIMIT + 1);
                answer(
                        exchange,
                        body.length > LIMIT
                                ? Answer.of(413)
                                : handler.handle(exchange.getRequestHeaders(), body));
            }
        }
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (!answer.type().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", answer.type());
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public End awaitEnd() throws InterruptedException {
        closed.await();
        return End.DEAD;
    }

    @Override
    public boolean alive() {
        return closed.getCount() > 0;
    }

    @Override
    public void close() {
        // What was taken in is answered first.
        server.stop(1);
        threads.shutdown();
        closed.countDown();
    }
}
