package dev.shirube.discord;

import com.sun.net.httpserver.HttpExchange;

import dev.shirube.discord.components.OutboundReply;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps what a bot has sent, and what was wrong with it. */
final class RequestLog {

    /** In a form with files, the message is a field of its own. */
    private static final Pattern FIELD =
            Pattern.compile("name=\"payload_json\".*?\r\n\r\n(.*?)\r\n--", Pattern.DOTALL);

    private static final Pattern FILE =
            Pattern.compile("filename=\"([^\"]*)\".*?\r\n\r\n(.*)\r\n", Pattern.DOTALL);

    private static final Optional<RequestCheck> DESCRIPTION = RequestCheck.read();

    /** What was sent, in the order of its arrival. */
    private final List<Sent> requests = new CopyOnWriteArrayList<>();

    private final List<String> faults = new CopyOnWriteArrayList<>();

    /** Guarded by this. */
    private int checked;

    /** Guarded by this: what was checked, without the ids. */
    private final Set<String> known = new HashSet<>();

    /** A request with a body, and the files that came along, by their names. */
    record Sent(String method, String path, JsonNode body, Map<String, byte[]> files) {}

    /** Reads and checks a request, and returns its body, or nothing where it has none. */
    String read(String method, String path, HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String body = new String(bytes, StandardCharsets.UTF_8);
        Map<String, byte[]> files = Map.of();
        if (type != null && type.startsWith("multipart/form-data")) {
            files = files(bytes, type.replaceFirst(".*boundary=", ""));
            Matcher field = FIELD.matcher(body);
            body = field.find() ? field.group(1) : "";
        }
        if (!body.isEmpty()) {
            requests.add(new Sent(method, path, JsonMapper.shared().readTree(body), files));
        }
        return body;
    }

    private static Map<String, byte[]> files(byte[] form, String boundary) {
        String text = new String(form, StandardCharsets.ISO_8859_1);
        var files = new HashMap<String, byte[]>();
        for (String part : text.split(Pattern.quote("--" + boundary), -1)) {
            Matcher file = FILE.matcher(part);
            if (file.find()) {
                files.put(file.group(1), file.group(2).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** Every file is shown, and every picture that is to be shown from a file has come along. */
    private static List<String> strayFiles(Sent sent) {
        JsonNode message = sent.body.has("data") ? sent.body.get("data") : sent.body;
        Set<String> shown =
                Payloads.components(message).stream()
                        .flatMap(component -> component.path("items").valueStream())
                        .map(item -> item.path("media").path("url").asString(""))
                        .filter(url -> url.startsWith(OutboundReply.ATTACHMENT))
                        .map(url -> url.substring(OutboundReply.ATTACHMENT.length()))
                        .collect(Collectors.toSet());
        return shown.equals(sent.files.keySet())
                ? List.of()
                : List.of("files: " + sent.files.keySet() + ", shown: " + shown);
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
                strayFiles(sent).forEach(fault -> faults.add(where + fault));
                DESCRIPTION
                        .map(d -> d.faults(sent.method, sent.path, sent.body))
                        .orElse(List.of())
                        .forEach(fault -> faults.add(where + fault));
            }
        }
        return List.copyOf(faults);
    }
}
