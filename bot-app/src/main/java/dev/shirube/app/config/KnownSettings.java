package dev.shirube.app.config;

import dev.shirube.vocabulary.NearestWord;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Refuses settings under {@code shirube.} that no part of the program knows, for a misspelt one
 * would otherwise be passed over in silence. What is known is read from the configuration metadata
 * of all parts. Environment variables are not checked: some platforms set variables of their own
 * for a service called shirube.
 */
final class KnownSettings {

    private static final String PREFIX = "shirube.";
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"(shirube\\.[^\"]+)\"");

    /** Refuses the first setting that is not known. */
    void check(ConfigurableEnvironment environment) {
        List<String> given = given(environment);
        if (given.isEmpty()) {
            return;
        }
        var known = known(getClass().getClassLoader());
        for (String name : given) {
            if (!known.containsKey(uniform(name))) {
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

    /** Returns the known names by their uniform form. */
    private static Map<String, String> known(ClassLoader classes) {
        Map<String, String> known = new TreeMap<>();
        try {
            for (URL url : Collections.list(classes.getResources(METADATA))) {
                try (InputStream in = url.openStream()) {
                    String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    NAME.matcher(json)
                            .results()
                            .map(match -> match.group(1))
                            .forEach(name -> known.put(uniform(name), name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    /** Spring takes {@code link-template}, {@code linkTemplate} and {@code link_template} alike. */
    private static String uniform(String name) {
        return name.replaceAll("\\[[^\\]]*\\]", "").replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }
}
