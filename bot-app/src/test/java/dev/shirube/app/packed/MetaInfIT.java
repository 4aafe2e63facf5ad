package dev.shirube.app.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Of what several modules have by the same name, the packed program has what all of them say. */
class MetaInfIT {

    private static final Path JAR = Path.of("target", "shirube.jar");

    /** Of the jar as such, or of a jar that stands alone. */
    private static final Set<String> OF_ONE_JAR =
            Set.of("META-INF/MANIFEST.MF", "META-INF/INDEX.LIST", "META-INF/web-fragment.xml");

    @Test
    void theSettingsOfAllModulesAreInOneDocument() throws IOException {
        for (String document :
                List.of(
                        "META-INF/spring-configuration-metadata.json",
                        "META-INF/additional-spring-configuration-metadata.json")) {
            Set<String> packed = settings(packed(document));
            for (URL url : everywhere(document)) {
                assertThat(packed).as(url.toString()).containsAll(settings(read(url)));
            }
        }
        assertThat(settings(packed("META-INF/spring-configuration-metadata.json")))
                .contains(
                        "shirube.language",
                        "shirube.web.hosts",
                        "shirube.slack.api-url",
                        "shirube.discord.shards",
                        "shirube.mattermost.callback.url",
                        "server.port",
                        "logging.level",
                        "spring.main.banner-mode",
                        "management.endpoint.health.show-details");
    }

    @Test
    void servicesAndImportsOfAllModulesAreThere() throws IOException {
        List<String> listed =
                names().stream()
                        .filter(name ->
                                name.startsWith("META-INF/services/")
                                        || name.matches("META-INF/spring/[^/]*\\.imports"))
                        .toList();
        assertThat(listed).hasSizeGreaterThan(10);
        assertThat(everywhere("META-INF/services/org.apache.lucene.analysis.TokenizerFactory"))
                .hasSizeGreaterThan(1);
        for (String name : listed) {
            Set<String> packed = lines(packed(name));
            for (URL url : everywhere(name)) {
                assertThat(packed).as(url.toString()).containsAll(lines(read(url)));
            }
        }
    }

    @Test
    void factoriesAndOtherPropertiesOfAllModulesAreThere() throws IOException {
        for (String name :
                List.of(
                        "META-INF/spring.factories",
                        "META-INF/spring/aot.factories",
                        "META-INF/spring.handlers",
                        "META-INF/spring.schemas",
                        "META-INF/spring-autoconfigure-metadata.properties",
                        "META-INF/spring-devtools.properties")) {
            Properties packed = properties(packed(name));
            for (URL url : everywhere(name)) {
                Properties one = properties(read(url));
                for (String key : one.stringPropertyNames()) {
                    assertThat(List.of(packed.getProperty(key, "").split("\\s*,\\s*")))
                            .as("%s of %s", key, url)
                            .containsAll(List.of(one.getProperty(key).split("\\s*,\\s*")));
                }
            }
        }
    }

    @Test
    void licencesOfAllDependenciesAreThere() throws IOException {
        assertThat(names())
                .contains("LICENSE")
                .anyMatch(name -> name.matches("META-INF/licenses/lucene-core-.*/LICENSE.txt"))
                .anyMatch(name -> name.matches("META-INF/licenses/lucene-core-.*/NOTICE.txt"))
                .anyMatch(name -> name.matches("META-INF/licenses/jackson-core-.*/.*LICENSE"))
                .anyMatch(name -> name.matches("META-INF/licenses/spring-core-.*/license.txt"));
    }

    /** A dependency that brings something new of this kind wants somebody to decide. */
    @Test
    void nothingElseLiesThereByTheSameNameAndWithOtherContent() throws IOException {
        var unmerged = new TreeSet<String>();
        for (String name : names()) {
            boolean merged =
                    name.matches(
                            "META-INF/(services/.*|spring\\..*|spring/.*|spring-.*|"
                                    + "additional-spring-.*|licenses/.*)");
            if (name.startsWith("META-INF/") && !merged && !OF_ONE_JAR.contains(name)) {
                Set<String> contents = new TreeSet<>();
                for (URL url : everywhere(name)) {
                    contents.add(read(url));
                }
                if (contents.size() > 1) {
                    unmerged.add(name);
                }
            }
        }
        assertThat(unmerged).isEmpty();
    }

    private static Set<String> settings(String json) {
        JsonNode properties = JsonMapper.shared().readTree(json).path("properties");
        return properties
                .valueStream()
                .map(property -> property.path("name").stringValue(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> lines(String text) {
        return text.lines()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties properties(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }

    /** Returns the files of that name in all that the program is made of. */
    private static List<URL> everywhere(String name) throws IOException {
        var found = new ArrayList<URL>();
        for (String part : Files.readAllLines(Path.of("target", "packed.txt"))) {
            if (part.contains("/log4j-")) {
                continue; // stays outside
            }
            try (var classes =
                    new URLClassLoader(new URL[] {Path.of(part).toUri().toURL()}, null)) {
                found.addAll(Collections.list(classes.findResources(name)));
            }
        }
        return found;
    }

    private static List<String> names() throws IOException {
        try (var jar = new ZipFile(JAR.toFile())) {
            return jar.stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName).toList();
        }
    }

    private static String packed(String name) throws IOException {
        try (var jar = new ZipFile(JAR.toFile());
                InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
