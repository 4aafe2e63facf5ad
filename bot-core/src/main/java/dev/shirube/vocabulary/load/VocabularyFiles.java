package dev.shirube.vocabulary.load;

import dev.shirube.diagnostic.Diagnostic;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads vocabulary files; what cannot be read is reported and left out. */
final class VocabularyFiles {

    private final List<Diagnostic> problems;

    VocabularyFiles(List<Diagnostic> problems) {
        this.problems = problems;
    }

    List<VocabularySource> read(List<Path> locations) {
        var sources = new ArrayList<VocabularySource>();
        for (Path location : locations) {
            for (Path file : filesOf(location)) {
                readFile(file, sources);
            }
        }
        return sources;
    }

    private List<Path> filesOf(Path location) {
        if (!Files.isDirectory(location)) {
            return List.of(location);
        }
        try (Stream<Path> files = Files.list(location)) {
            return files.filter(VocabularyFiles::isYaml)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            report(location, "the folder cannot be read");
            return List.of();
        }
    }

    private static boolean isYaml(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private void readFile(Path file, List<VocabularySource> sources) {
        try {
            sources.add(new VocabularySource(file.toString(), Files.readString(file)));
        } catch (CharacterCodingException e) {
            report(file, "the file is not UTF-8 text");
        } catch (IOException e) {
            report(file, Files.exists(file) ? "the file cannot be read" : "there is no such file");
        }
    }

    private void report(Path file, String message) {
        problems.add(new Diagnostic(file.toString(), 0, Diagnostic.Severity.ERROR, message));
    }
}
