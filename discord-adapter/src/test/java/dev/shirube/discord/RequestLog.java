package dev.shirube.discord;

import com.sun.net.httpserver.HttpExchange;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Guarded by this. */
    private int checked;

    /** Guarded by this: what was checked, without the ids. */
    private final Set<String> known = new HashSet<>();

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
            requests.add(new Sent(method, path, JsonMapper.shared().readTree(body)));
        }
        return body;
    }

    void fail(String fault) {
        faults.add(fault);
    }

    List<Sent> requests() {
        return List.copyOf(requests);
    }

    /** Checks what has come since the last time; not while it comes, for that takes its time. */
    synchronized List<String> faults() {
        while (checked < requests.size()) {
            Sent sent = requests.get(checked);
            checked++;
            String where = sent.method + " " + sent.path + ": ";
            String kind = sent.method + sent.path.replaceAll("\\d+", "0");
            if (known.add(kind + sent.body)) {
                Payloads.faults(sent.body).forEach(fault -> faults.add(where + fault));
                DESCRIPTION
                        .map(d -> d.faults(sent.method, sent.path, sent.body))
                        .orElse(List.of())
                        .forEach(fault -> faults.add(where + fault));
            }
        }
        return List.copyOf(faults);
    }
}
