package dev.shirube.app.setting;

import static dev.shirube.app.setting.KnownSetting.uniform;

import dev.shirube.text.NearestWord;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All settings that any part of the program knows, from the configuration metadata that each part
 * brings along. In the packed program these are one document.
 */
final class SettingsMetadata {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    /** Has no metadata of its own. */
    private static final String JSON = "spring.application.json";

    /** The settings by the uniform form of their names. */
    private final Map<String, KnownSetting> settings;

    /** The fields of settings that are records, or maps of them, by the setting's uniform name. */
    private final Map<String, Set<String>> fields = new TreeMap<>();

    private SettingsMetadata(Map<String, KnownSetting> settings, ClassLoader classes) {
        this.settings = settings;
        settings.forEach((name, setting) -> {
            String record = setting.ownRecord();
            if (record != null) {
                fields.put(name, fieldsOf(record, classes));
            }
        });
    }

    /** Reads the metadata of all parts of the program. */
    static SettingsMetadata read() {
        ClassLoader classes = SettingsMetadata.class.getClassLoader();
        var settings = new TreeMap<String, KnownSetting>();
        settings.put(JSON, new KnownSetting(JSON, "java.lang.String", null, false, null));
        try {
            for (URL url : Collections.list(classes.getResources(METADATA))) {
                try (InputStream in = url.openStream()) {
                    for (JsonNode node : JsonMapper.shared().readTree(in).path("properties")) {
                        add(setting(node), settings);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SettingsMetadata(settings, classes);
    }

    /** Returns what is known of a setting, or nothing if it is unknown or has no effect. */
    Optional<KnownSetting> find(String name) {
        return Optional.ofNullable(settings.get(uniform(name))).filter(known -> !known.gone());
    }

    /** Tells whether something takes a setting: by its name, or by one that it lies below. */
    boolean knows(String name) {
        return find(name).isPresent() || isBelow(uniform(name)) || isField(uniform(name));
    }

    /** Tells whether any setting begins with the same word: {@code server} of server.port. */
    boolean knowsFamilyOf(String name) {
        String family = family(name);
        return settings.keySet().stream().anyMatch(known -> known.startsWith(family + "."));
    }

    /** Returns the setting that somebody probably meant, if one is near. */
    Optional<String> nearest(String name) {
        Optional<String> field = nearestField(name);
        if (field.isPresent()) {
            return field;
        }
        KnownSetting gone = settings.get(uniform(name));
        if (gone != null && gone.replacement() != null) {
            return Optional.of(gone.replacement());
        }
        return NearestWord.to(name.replaceAll("\\[\\d+]$", ""), names())
                .or(() -> nearestAbove(name));
    }

    /** Looks at the last part of a name below a record, or a map of records. */
    private Optional<String> nearestField(String name) {
        int dot = name.lastIndexOf('.');
        String above = dot < 0 ? "" : uniform(name.substring(0, dot));
        return fields.entrySet().stream()
                .filter(r -> above.equals(r.getKey()) || isIn(r.getKey(), above + "."))
                .findFirst()
                .flatMap(r -> NearestWord.to(name.substring(dot + 1), r.getValue()))
                .map(field -> name.substring(0, dot + 1) + field);
    }

    /** Looks at what stands before a made-up part: loging.level in loging.level.dev.shirube. */
    private Optional<String> nearestAbove(String name) {
        List<String> maps =
                all().stream().filter(KnownSetting::isMap).map(KnownSetting::name).toList();
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            String rest = name.substring(dot);
            Optional<String> near = NearestWord.to(name.substring(0, dot), maps);
            if (near.isPresent() && knows(near.get() + rest)) {
                return Optional.of(near.get() + rest);
            }
        }
        return Optional.empty();
    }

    /** Returns the names of all settings that have an effect, as they are documented. */
    List<String> names() {
        return all().stream().map(KnownSetting::name).toList();
    }

    /** Returns all settings that have an effect. */
    List<KnownSetting> all() {
        return settings.values().stream().filter(known -> !known.gone()).toList();
    }

    private boolean isBelow(String uniform) {
        for (int dot = uniform.lastIndexOf('.'); dot > 0; dot = uniform.lastIndexOf('.', dot - 1)) {
            KnownSetting above = settings.get(uniform.substring(0, dot));
            if (above != null && !above.gone() && above.isOpen()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a name is that of a field of a record, or of one in a map of records. */
    private boolean isField(String uniform) {
        String field = uniform.substring(uniform.lastIndexOf('.') + 1);
        return fields.entrySet().stream()
                .filter(record ->
                        record.getValue().stream().anyMatch(f -> uniform(f).equals(field)))
                .map(Map.Entry::getKey)
                .anyMatch(record -> uniform.equals(record + "." + field) || isIn(record, uniform));
    }

    private boolean isIn(String record, String uniform) {
        KnownSetting setting = settings.get(record);
        return setting != null && setting.isMap() && uniform.startsWith(record + ".");
    }

    /** A setting in use wins over one of the same name that is gone. */
    private static void add(KnownSetting setting, Map<String, KnownSetting> settings) {
        settings.merge(
                uniform(setting.name()),
                setting,
                (before, after) -> before.gone() ? after : before);
    }

    private static KnownSetting setting(JsonNode node) {
        JsonNode deprecation = node.path("deprecation");
        return new KnownSetting(
                node.path("name").stringValue(""),
                node.path("type").stringValue(""),
                text(node.path("defaultValue")),
                deprecation.path("level").stringValue("").equals("error"),
                text(deprecation.path("replacement")));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asString() : null;
    }

    private static Set<String> fieldsOf(String type, ClassLoader classes) {
        try {
            RecordComponent[] components =
                    Class.forName(type, false, classes).getRecordComponents();
            return components == null
                    ? Set.of()
                    : Arrays.stream(components)
                            .map(component -> documented(component.getName()))
                            .collect(Collectors.toUnmodifiableSet());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("named by its own metadata: " + type, e);
        }
    }

    /** Returns the name of a field as settings write it: mentions-only of mentionsOnly. */
    private static String documented(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String family(String name) {
        String uniform = uniform(name);
        int dot = uniform.indexOf('.');
        return dot < 0 ? uniform : uniform.substring(0, dot);
    }
}
