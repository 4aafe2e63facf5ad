package dev.shirube.app.config;

import dev.shirube.vocabulary.NearestWord;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Refuses settings under {@code shirube.} that no part of the program knows, for a misspelt one
 * would otherwise be passed over in silence. What is known is read from the configuration metadata
 * of all parts. Environment variables are not checked: some platforms set variables of their own
 * for a service called shirube.
 */
final class KnownSettings {

    private static final String PREFIX = "shirube.";
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final Pattern NAME =
            Pattern.compile(
                    "\"name\"\\s*:\\s*\"(shirube\\.[^\"]+)\""
                            + "(?:\\s*,\\s*\"type\"\\s*:\\s*\"([^\"]+)\")?");

    /** A map whose values are records of ours, or such a record. */
    private static final Pattern RECORD =
            Pattern.compile(
                    "(?:java\\.util\\.Map<java\\.lang\\.String,)?(dev\\.shirube\\.[\\w.$]+)>?");

    /** The known names by their uniform form. */
    private final Map<String, String> known = new TreeMap<>();

    /** The fields of settings that are records, or maps of them, by the name of the setting. */
    private final Map<String, Set<String>> records = new TreeMap<>();

    /** Refuses the first setting that is not known. */
    void check(ConfigurableEnvironment environment) {
        List<String> given = given(environment);
        if (given.isEmpty()) {
            return;
        }
        read(getClass().getClassLoader());
        for (String name : given) {
            if (!known.containsKey(uniform(name)) && !isField(name)) {
                throw new BadSettingException(
                        NearestWord.to(name, known.values())
                                .map(near ->
                                        "unknown setting %s; did you mean %s?"
                                                .formatted(name, near))
                                .orElse("unknown setting " + name));
            }
        }
    }

    private static List<String> given(ConfigurableEnvironment environment) {
        var names = new TreeSet<String>();
        for (PropertySource<?> source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> listed
                    && !(source instanceof SystemEnvironmentPropertySource)) {
                Collections.addAll(names, listed.getPropertyNames());
            }
        }
        return names.stream().filter(name -> name.startsWith(PREFIX)).toList();
    }

    /** Tells whether a name is that of a field of a record, which may lie in a map. */
    private boolean isField(String name) {
        String uniform = uniform(name);
        String field = uniform.substring(uniform.lastIndexOf('.') + 1);
        return records.entrySet().stream()
                .anyMatch(
                        r -> uniform.startsWith(r.getKey() + ".") && r.getValue().contains(field));
    }

    private void read(ClassLoader classes) {
        try {
            for (URL url : Collections.list(classes.getResources(METADATA))) {
                try (InputStream in = url.openStream()) {
                    String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    NAME.matcher(json)
                            .results()
                            .forEach(match -> add(match.group(1), match.group(2), classes));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, @Nullable String type, ClassLoader classes) {
        known.put(uniform(name), name);
        Matcher record = RECORD.matcher(type == null ? "" : type);
        if (record.matches()) {
            records.put(uniform(name), fields(record.group(1), classes));
        }
    }

    private static Set<String> fields(String type, ClassLoader classes) {
        try {
            RecordComponent[] components =
                    Class.forName(type, false, classes).getRecordComponents();
            return components == null
                    ? Set.of()
                    : Arrays.stream(components)
                            .map(component -> uniform(component.getName()))
                            .collect(Collectors.toUnmodifiableSet());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("named by its own metadata: " + type, e);
        }
    }

    /** Spring takes {@code link-template}, {@code linkTemplate} and {@code link_template} alike. */
    private static String uniform(String name) {
        return name.replaceAll("\\[[^\\]]*\\]", "").replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }
}
