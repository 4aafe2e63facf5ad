package dev.shirube.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The table of settings in docs/configuration.md, against what the program knows. */
class ConfigurationTest {

    private final Document document = Document.named("docs/configuration.md");
    private final Map<String, JsonNode> settings = settings();

    @Test
    void everySettingIsThere() {
        assertThat(documented()).containsAll(settings.keySet());
    }

    @Test
    void everythingThereIsASetting() {
        assertThat(documented())
                .filteredOn(name -> name.startsWith("shirube."))
                .isSubsetOf(settings.keySet());
    }

    @Test
    void defaultsAreTheProgramsOwn() {
        for (List<String> row : rows()) {
            List<String> names = names(row.getFirst());
            List<String> defaults = Document.code(row.get(3));
            for (int i = 0; i < names.size() && i < defaults.size(); i++) {
                JsonNode setting = settings.get(names.get(i));
                if (setting != null && setting.path("defaultValue").isValueNode()) {
                    assertThat(defaults.get(i))
                            .as(names.get(i))
                            .isEqualTo(setting.path("defaultValue").asString());
                }
            }
        }
    }

    @Test
    void variablesAreNamedAsSpringReadsThem() {
        for (List<String> row : rows()) {
            String first = names(row.getFirst()).getFirst();
            String variable = first.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
            assertThat(Document.code(row.get(1)).getFirst()).startsWith(variable);
        }
    }

    private List<List<String>> rows() {
        return document.tables().getFirst().rows();
    }

    private List<String> documented() {
        return rows().stream().flatMap(row -> names(row.getFirst()).stream()).toList();
    }

    /** A setting that begins with a dot goes on where the one before it began to differ. */
    private static List<String> names(String cell) {
        List<String> code = Document.code(cell);
        String first = code.getFirst();
        return code.stream()
                .map(name ->
                        name.startsWith(".")
                                ? first.substring(0, first.lastIndexOf('.')) + name
                                : name)
                .map(name -> name.replaceAll("(\\.<id>)?\\.…$", ""))
                .toList();
    }

    private static Map<String, JsonNode> settings() {
        Map<String, JsonNode> all = new TreeMap<>();
        try {
            ClassLoader classes = ConfigurationTest.class.getClassLoader();
            for (URL url :
                    Collections.list(
                            classes.getResources("META-INF/spring-configuration-metadata.json"))) {
                try (InputStream in = url.openStream()) {
                    for (JsonNode node : JsonMapper.shared().readTree(in).path("properties")) {
                        all.put(node.path("name").stringValue(), node);
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        all.keySet().removeIf(name -> !name.startsWith("shirube.") || name.contains(".sample."));
        return all;
    }
}
