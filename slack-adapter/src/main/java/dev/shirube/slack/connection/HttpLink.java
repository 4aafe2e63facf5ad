package dev.shirube.slack.connection;

import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.Headers;

import dev.shirube.adapter.CallbackServer;
import dev.shirube.adapter.ConnectionSupervisor.Trouble;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The way in of HTTP mode, which lets nothing through that Slack has not signed. */
public final class HttpLink {

    public static final String PATH = "/slack/events";

    private static final Logger LOG = LoggerFactory.getLogger(HttpLink.class);

    private HttpLink() {}

    /**
     * Opens the port.
     *
     * @param dispatcher takes what Slack has signed
     */
    public static CallbackServer open(
            SlackProperties.Http settings,
            String secret,
            Function<SlackRequestParser.HttpRequest, Response> dispatcher,
            InstantSource clock)
            throws Trouble {
        var signatures = new SignatureVerifier(secret, clock);
        var place =
                new CallbackServer.Place(
                        "shirube.slack.http",
                        settings.address(),
                        settings.port(),
                        PATH,
                        settings.readTimeout());
        return CallbackServer.open(
                place,
                (headers, bytes) -> {
                    String body = new String(bytes, StandardCharsets.UTF_8);
                    boolean genuine =
                            signatures.accept(
                                    headers.getFirst("X-Slack-Request-Timestamp"),
                                    headers.getFirst("X-Slack-Signature"),
                                    body);
                    if (!genuine) {
                        LOG.warn("a request that Slack has not signed just now was refused");
                        return CallbackServer.Answer.of(401);
                    }
                    return answer(dispatcher.apply(request(headers, body)));
                });
    }

    private static SlackRequestParser.HttpRequest request(Headers headers, String body) {
        return SlackRequestParser.HttpRequest.builder()
                .requestUri(PATH)
                .remoteAddress("")
                .queryString(Map.of())
                .requestBody(body)
                .headers(new RequestHeaders(headers))
                .build();
    }

    private static CallbackServer.Answer answer(Response response) {
        return new CallbackServer.Answer(
                response.getStatusCode(),
                Objects.requireNonNullElse(response.getContentType(), ""),
                Objects.requireNonNullElse(response.getBody(), ""));
    }
}
