package dev.shirube.discord;

import com.sun.net.httpserver.HttpExchange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps what a bot has sent, and what was wrong with it. */
final class RequestLog {

    /** In a form with files, the message is a field of its own. */
    private static final Pattern FIELD =
            Pattern.compile("name=\"payload_json\".*?\r\n\r\n(.*?)\r\n--", Pattern.DOTALL);

    private static final Optional<RequestCheck> DESCRIPTION = RequestCheck.read();

    /** What was sent, in the order of its arrival. */
    private final List<Sent> requests = new CopyOnWriteArrayList<>();

    private final List<String> faults = new CopyOnWriteArrayList<>();

    /** A request with a body. */
    record Sent(String method, String path, JsonNode body) {}

    /** Reads and checks a request, and returns its body, or nothing where it has none. */
    String read(String method, String path, HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String body = new String(bytes, StandardCharsets.UTF_8);
        if (type != null && type.startsWith("multipart/form-data")) {
            Matcher field = FIELD.matcher(body);
            body = field.find() ? field.group(1) : "";
        }
        if (!body.isEmpty()) {
            JsonNode json = JsonMapper.shared().readTree(body);
            requests.add(new Sent(method, path, json));
            String where = method + " " + path + ": ";
            Payloads.faults(json).forEach(fault -> faults.add(where + fault));
            DESCRIPTION
                    .map(description -> description.faults(method, path, json))
                    .orElse(List.of())
                    .forEach(fault -> faults.add(where + fault));
        }
        return body;
    }

    void fail(String fault) {
        faults.add(fault);
    }

    List<Sent> requests() {
        return List.copyOf(requests);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
