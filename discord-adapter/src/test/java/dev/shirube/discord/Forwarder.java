package dev.shirube.discord;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** Stands between the bot and the stand-in, and checks every request that passes. */
final class Forwarder implements AutoCloseable {

    private static final String PREFIX = "/api/v10";

    private final HttpServer server;
    private final String target;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RequestLog log;

    private Forwarder(HttpServer server, String target, RequestLog log) {
        this.server = server;
        this.target = target;
        this.log = log;
    }

    static Forwarder to(String target, RequestLog log) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var forwarder = new Forwarder(server, target, log);
        server.createContext("/", forwarder::forward);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return forwarder;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PREFIX;
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath().substring(PREFIX.length());
            String method = exchange.getRequestMethod();
            var body = log.read(method, path, exchange);
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(target + path))
                            .header("Content-Type", "application/json")
                            .method(method, BodyPublishers.ofString(body))
                            .build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            response.headers()
                    .firstValue("content-type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            byte[] bytes = Event.kept(response.body()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(
                    response.statusCode(), bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.fail("the forwarder failed: " + e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
