import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Writes what one jar has to hold of the `META-INF` of many, where putting the files one below the
/// other won't do: the configuration metadata of all modules as one JSON document, and the licences
/// and notices of each dependency in a folder of its own.
///
/// Arguments: the classes of the program, the folder to write to, and a file that tells the test of
/// the packed program what it is made of. The dependencies are those on the class path; Jackson is
/// one of them.
final class MergeMetaInf {

    private static final List<String> METADATA =
            List.of(
                    "META-INF/spring-configuration-metadata.json",
                    "META-INF/additional-spring-configuration-metadata.json");
    private static final Pattern LICENCE =
            Pattern.compile(
                    "(?i)(META-INF/(?:maven/[^/]+/[^/]+/)?)?((LICENSE|NOTICE|DEPENDENCIES)[^/]*)");

    private final Map<String, ObjectNode> metadata = new LinkedHashMap<>();
    private final JsonMapper json = JsonMapper.shared();
    private final Path target;

    private MergeMetaInf(Path target) {
        this.target = target;
    }

    static void main(String[] args) throws IOException {
        var merge = new MergeMetaInf(Path.of(args[1]));
        merge.folder(Path.of(args[0]));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!Files.isDirectory(Path.of(entry))) {
                merge.jar(Path.of(entry));
            } else if (!Files.isSameFile(Path.of(entry), Path.of(args[0]))) {
                merge.folder(Path.of(entry));
            }
        }
        merge.write();
        Files.writeString(
                Path.of(args[2]),
                System.getProperty("java.class.path").replace(File.pathSeparator, "\n") + "\n");
    }

    private void folder(Path folder) throws IOException {
        for (String name : METADATA) {
            if (Files.exists(folder.resolve(name))) {
                add(name, Files.readAllBytes(folder.resolve(name)));
            }
        }
    }

    private void jar(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                var licence = LICENCE.matcher(entry.getName());
                if (METADATA.contains(entry.getName())) {
                    add(entry.getName(), bytes(zip, entry));
                } else if (licence.matches() && !entry.isDirectory()) {
                    String of = jar.getFileName().toString().replaceFirst("\\.jar$", "");
                    write("META-INF/licenses/" + of + "/" + licence.group(2), bytes(zip, entry));
                }
            }
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private void add(String name, byte[] document) {
        ObjectNode all = metadata.computeIfAbsent(name, n -> json.createObjectNode());
        append(all, json.readTree(document));
    }

    /** Lists are joined, objects such as "ignored" member by member. */
    private void append(ObjectNode all, JsonNode more) {
        more.properties()
                .forEach(member -> {
                    JsonNode there = all.get(member.getKey());
                    if (there instanceof ArrayNode list) {
                        member.getValue().forEach(list::add);
                    } else if (there instanceof ObjectNode object) {
                        append(object, member.getValue());
                    } else {
                        all.set(member.getKey(), member.getValue());
                    }
                });
    }

    private void write() throws IOException {
        for (Map.Entry<String, ObjectNode> document : metadata.entrySet()) {
            write(document.getKey(), json.writeValueAsBytes(document.getValue()));
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = target.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
