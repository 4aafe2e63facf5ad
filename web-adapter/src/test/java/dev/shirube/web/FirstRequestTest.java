package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class FirstRequestTest {

    @Test
    void suggestionsAreAskedForInBothLanguages() throws Exception {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = server();
        server.createContext(
                "/chat/",
                exchange -> {
                    asked.add(exchange.getRequestURI().toString());
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
        try {
            FirstRequest.ask(page(server));
        } finally {
            server.stop(0);
        }

        assertThat(asked)
                .containsExactly(
                        "/chat/api/suggestions?typed=salary&language=ja",
                        "/chat/api/suggestions?typed=salary&language=en");
    }

    @Test
    void aServerThatDoesNotAnswerDisturbsNobody() throws Exception {
        HttpServer gone = server();
        String page = page(gone);
        gone.stop(0);

        assertThatCode(() -> FirstRequest.ask(page)).doesNotThrowAnyException();
    }

    private static HttpServer server() throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    private static String page(HttpServer server) {
        return "http://localhost:%d/chat/".formatted(server.getAddress().getPort());
    }
}
