package dev.shirube.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/**
 * Asks the page's own endpoint for suggestions once the server is up, on a thread of its own. What
 * a server makes at its first request is then there when the first person types.
 */
final class FirstRequest {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRequest.class);

    private static final int PATIENCE_MILLIS = 10_000;

    private FirstRequest() {}

    /**
     * Makes it.
     *
     * @param page the address of the page, on this machine
     */
    static void start(String page) {
        Thread.ofPlatform().daemon().name("first-request").start(() -> ask(page));
    }

    /** Asks; a server that does not answer has troubles of its own, which others report. */
    static void ask(String page) {
        for (String language : List.of("ja", "en")) {
            try {
                get(
                        URI.create(
                                "%sapi/suggestions?typed=salary&language=%s"
                                        .formatted(page, language)));
            } catch (IOException | IllegalArgumentException e) {
                LOG.debug("the page was not asked at the start: {}", e.getMessage());
                return;
            }
        }
    }

    private static void get(URI address) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        try (InputStream answer = connection.getInputStream()) {
            answer.readAllBytes();
        } finally {
            connection.disconnect();
        }
    }
}
