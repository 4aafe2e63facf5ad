package dev.shirube.slack;

import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A server for the requests of HTTP mode, on a port of its own: it is reached from outside, the
 * chat page is not. It has one path and answers nothing that Slack has not signed.
 */
final class HttpLink implements Link {

    static final String PATH = "/slack/events";

    private static final Logger LOG = LoggerFactory.getLogger(HttpLink.class);

    /** In bytes; the longest payload is a button below a full message. */
    private static final int LIMIT = 1 << 20;

    /** In bytes; Slack sends some hundred. */
    private static final int HEADERS = 32 << 10;

    private static final int CONNECTIONS = 1_000;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Signatures signatures;
    private final Function<SlackRequestParser.HttpRequest, Response> intake;

    private HttpLink(
            HttpServer server,
            Signatures signatures,
            Function<SlackRequestParser.HttpRequest, Response> intake) {
        this.server = server;
        this.signatures = signatures;
        this.intake = intake;
    }

    /**
     * Opens the port.
     *
     * @param intake takes what Slack has signed
     */
    static HttpLink open(
            SlackProperties.Http settings,
            String secret,
            Function<SlackRequestParser.HttpRequest, Response> intake,
            InstantSource clock)
            throws Trouble {
        limit(settings.readTimeout());
        HttpServer server;
        try {
            var address = new InetSocketAddress(settings.address(), settings.port());
            server = HttpServer.create(address, 0);
        } catch (IOException | IllegalArgumentException e) {
            throw new Trouble(
                    "cannot listen on %s:%d (shirube.slack.http)"
                            .formatted(settings.address(), settings.port()));
        }
        var link = new HttpLink(server, new Signatures(secret, clock), intake);
        server.setExecutor(link.threads);
        server.createContext("/", link::handle);
        server.start();
        LOG.info("Slack: listening for requests on port {}", server.getAddress().getPort());
        return link;
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

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                answer(exchange, 404, "", "");
            } else if (!exchange.getRequestMethod().equals("POST")) {
                answer(exchange, 405, "", "");
            } else {
                post(exchange);
            }
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LIMIT + 1);
        var headers = exchange.getRequestHeaders();
        if (body.length > LIMIT) {
            answer(exchange, 413, "", "");
            return;
        }
        boolean genuine =
                signatures.accept(
                        headers.getFirst("X-Slack-Request-Timestamp"),
                        headers.getFirst("X-Slack-Signature"),
                        body);
        if (!genuine) {
            LOG.warn("a request that Slack has not signed just now was refused");
            answer(exchange, 401, "", "");
            return;
        }
        var request =
                SlackRequestParser.HttpRequest.builder()
                        .requestUri(PATH)
                        .remoteAddress("")
                        .queryString(Map.of())
                        .requestBody(new String(body, StandardCharsets.UTF_8))
                        .headers(new RequestHeaders(headers))
                        .build();
        Response response = intake.apply(request);
        answer(
                exchange,
                response.getStatusCode(),
                response.getContentType() == null ? "" : response.getContentType(),
                response.getBody() == null ? "" : response.getBody());
    }

    private static void answer(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        if (!type.isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
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
        // What was taken in is acknowledged first.
        server.stop(1);
        threads.shutdown();
        closed.countDown();
    }
}
