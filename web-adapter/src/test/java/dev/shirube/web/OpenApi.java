package dev.shirube.web;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The description of the endpoints, and as much of JSON Schema as it uses.
 *
 * @param root the whole description
 */
record OpenApi(JsonNode root) {

    static OpenApi read() {
        try (InputStream in =
                Objects.requireNonNull(OpenApi.class.getResourceAsStream("openapi.yaml"))) {
            Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new OpenApi(JsonMapper.shared().valueToTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is wrong with a response. */
    List<String> faults(String path, String method, int status, String type, JsonNode body) {
        JsonNode response =
                resolve(
                        root.path("paths")
                                .path(path)
                                .path(method)
                                .path("responses")
                                .path("" + status));
        JsonNode schema = response.path("content").path(type).path("schema");
        var faults = new ArrayList<String>();
        if (schema.isMissingNode()) {
            faults.add("no %s %s with %d and %s".formatted(method, path, status, type));
        }
        check("$", schema, body, faults);
        return faults;
    }

    private void check(String at, JsonNode unresolved, JsonNode value, List<String> faults) {
        JsonNode schema = resolve(unresolved);
        List<String> types = strings(schema.path("type"));
        if (!types.isEmpty() && !types.contains(typeOf(value))) {
            faults.add("%s is %s, not one of %s".formatted(at, typeOf(value), types));
        }
        List<String> known = strings(schema.path("enum"));
        if (!known.isEmpty() && !known.contains(value.asString())) {
            faults.add("%s is \"%s\", not one of %s".formatted(at, value.asString(), known));
        }
        for (String name : value.isNull() ? List.<String>of() : strings(schema.path("required"))) {
            if (!value.has(name)) {
                faults.add(at + "." + name + " is missing");
            }
        }
        for (String name : value.propertyNames()) {
            JsonNode property = schema.path("properties").path(name);
            if (property.isMissingNode()) {
                faults.add(at + "." + name + " is not described");
            }
            check(at + "." + name, property, value.path(name), faults);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            check(at + "[" + i + "]", schema.path("items"), value.path(i), faults);
        }
    }

    private JsonNode resolve(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : root.at(reference.asString().substring(1));
    }

    private static List<String> strings(JsonNode node) {
        if (node.isString()) {
            return List.of(node.asString());
        }
        var strings = new ArrayList<String>();
        node.forEach(each -> strings.add(each.asString()));
        return strings;
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case ARRAY -> "array";
            case OBJECT -> "object";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case BINARY, MISSING, POJO -> "nothing";
        };
    }
}
