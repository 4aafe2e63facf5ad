package dev.shirube.app.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document for people, and the examples in it.
 *
 * @param path where it is, from the root of the project
 * @param fences the blocks of code, in order
 * @param code the pieces of code within the text, in order
 * @param tables the tables, in order
 */
public record Document(Path path, List<Fence> fences, List<String> code, List<Table> tables) {

    /** The folder of the project, seen from that of the module in which tests run. */
    public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern CODE = Pattern.compile("(`+)(.+?)\\1");

    /**
     * A block of code.
     *
     * @param language what stands behind the marks that open it, or nothing
     * @param lines what is in it
     */
    public record Fence(String language, List<String> lines) {

        /** Returns its text. */
        public String text() {
            return String.join("\n", lines) + "\n";
        }
    }

    /**
     * A table.
     *
     * @param rows its cells, without the header
     */
    public record Table(List<String> header, List<List<String>> rows) {}

    /** Reads the README in both languages and everything in docs. */
    public static List<Document> all() {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("README.ja.md")),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .map(Document::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one of them by its name. */
    public static Document named(String name) {
        return read(ROOT.resolve(name));
    }

    /** Returns the code within a text. */
    public static List<String> code(String text) {
        return CODE.matcher(text).results().map(match -> match.group(2)).toList();
    }

    private static Document read(Path file) {
        try {
            return parse(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parse(Path file, List<String> lines) {
        var fences = new ArrayList<Fence>();
        var code = new ArrayList<String>();
        var tables = new ArrayList<Table>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                var inside = new ArrayList<String>();
                while (!lines.get(++i).equals("```")) {
                    inside.add(lines.get(i));
                }
                fences.add(new Fence(line.substring(3).strip(), List.copyOf(inside)));
            } else if (line.startsWith("|")
                    && i + 1 < lines.size()
                    && lines.get(i + 1).matches("\\|[-| ]+")) {
                var rows = new ArrayList<List<String>>();
                for (i++; i + 1 < lines.size() && lines.get(i + 1).startsWith("|"); ) {
                    rows.add(cells(lines.get(++i)));
                    code.addAll(code(lines.get(i)));
                }
                tables.add(new Table(cells(line), List.copyOf(rows)));
            } else {
                code.addAll(code(line));
            }
        }
        return new Document(
                ROOT.relativize(file), List.copyOf(fences), List.copyOf(code), List.copyOf(tables));
    }

    private static List<String> cells(String line) {
        return Stream.of(line.strip().replaceAll("^\\||\\|$", "").split("\\|"))
                .map(String::strip)
                .toList();
    }
}
