package dev.shirube.app.insights.improve;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a YAML text holds, whatever way it is written. */
final class YamlContent {

    private YamlContent() {}

    /** Returns the text as nodes, or null where it holds nothing. */
    static @Nullable Node compose(String text) throws CannotImproveException {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (YAMLException e) {
            throw new CannotImproveException("it is no valid YAML", e);
        }
    }

    /** Returns the map that the text holds. */
    static Map<String, Object> of(String text) throws CannotImproveException {
        try {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        } catch (YAMLException e) {
            throw new CannotImproveException("it is no valid YAML", e);
        }
    }

    /** Returns the map below a key, which is put there where it is missing. */
    static Map<String, Object> child(Map<String, Object> map, String key) {
        Map<String, Object> child = map(map.get(key));
        map.put(key, child);
        return child;
    }

    private static Map<String, Object> map(@Nullable Object object) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (object instanceof Map<?, ?> some) {
            some.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }

    /** Returns a list that can be changed. */
    static List<Object> list(@Nullable Object object) {
        return object instanceof List<?> some ? new ArrayList<>(some) : new ArrayList<>();
    }
}
