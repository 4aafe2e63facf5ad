package dev.shirube.discord;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Checks what the bot sends against Discord's own description of its interface, where that is
 * there, and against what the description does not say.
 */
final class RequestCheck {

    private static final Path DESCRIPTION =
            Path.of("..", "..", "shared", "schemas", "discord-openapi.json");

    private static final String ADDRESS = "https://example.org/discord.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry;

    private record Operation(String method, String path, Pattern pattern, String pointer) {}

    private RequestCheck(JsonNode description) {
        registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(ADDRESS, description.toString())));
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (operation.getValue().has("requestBody")) {
                    operations.add(operation(path.getKey(), operation.getKey()));
                }
            }
        }
        // The one with the fewest parameters is meant.
        operations.sort(
                Comparator.comparingLong(o -> o.path.chars().filter(c -> c == '{').count()));
    }

    /** Reads the description, or nothing where it is not there. */
    static Optional<RequestCheck> read() {
        try {
            return Files.exists(DESCRIPTION)
                    ? Optional.of(new RequestCheck(JSON.readTree(Files.readString(DESCRIPTION))))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation operation(String path, String method) {
        String pattern = path.replaceAll("\\{[^}]*}", "[^/]+");
        String pointer =
                "/paths/%s/%s/requestBody/content/application~1json/schema"
                        .formatted(path.replace("~", "~0").replace("/", "~1"), method);
        return new Operation(method, path, Pattern.compile(pattern), pointer);
    }

    /**
     * Checks a request.
     *
     * @param method the method
     * @param path the path behind the version
     * @param body what was sent
     * @return what is wrong with it
     */
    List<String> faults(String method, String path, JsonNode body) {
        return operations.stream()
                .filter(o -> o.method.equalsIgnoreCase(method))
                .filter(o -> o.pattern.matcher(path).matches())
                .findFirst()
                .map(o -> faults(o, corrected(body)))
                .orElse(List.of("no such operation: " + method + " " + path));
    }

    private List<String> faults(Operation operation, JsonNode body) {
        Schema schema =
                schemas.computeIfAbsent(
                        operation.pointer,
                        pointer -> registry.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer)));
        return schema.validate(body).stream().map(Object::toString).toList();
    }

    /** JDA writes the numbers of contexts and integration types as text, which Discord takes. */
    private static JsonNode corrected(JsonNode body) {
        JsonNode copy = body.deepCopy();
        for (String name : List.of("contexts", "integration_types")) {
            for (JsonNode parent : copy.findParents(name)) {
                if (parent instanceof ObjectNode object && object.get(name).isArray()) {
                    var numbers = JSON.createArrayNode();
                    object.get(name).forEach(n -> numbers.add(Integer.parseInt(n.asString())));
                    object.set(name, numbers);
                }
            }
        }
        if (copy instanceof ObjectNode object && object.has("recipient_id")) {
            object.put("recipient_id", object.get("recipient_id").asString());
        }
        // The numbers of files too are written as in the examples of the documentation.
        for (JsonNode list : copy.findValues("attachments")) {
            for (JsonNode file : list) {
                if (file instanceof ObjectNode object) {
                    object.put("id", object.get("id").asString());
                }
            }
        }
        return copy;
    }
}
