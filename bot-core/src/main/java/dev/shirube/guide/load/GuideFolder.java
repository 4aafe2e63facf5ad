package dev.shirube.guide.load;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the guide files of a folder: every {@code *.md} directly in it, symbolic links followed, as
 * a mounted ConfigMap consists of them. Folders in it and hidden files are left alone. A {@code
 * README.md} is left alone too unless it begins like a guide, for it usually explains the folder to
 * people.
 */
public final class GuideFolder {

    private final Path folder;

    /**
     * What a folder holds.
     *
     * @param files the files by name
     * @param problems what could not be read
     */
    public record Listing(List<GuideFile> files, List<Diagnostic> problems) {

        /** Copies the lists. */
        public Listing {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Names a folder. Nothing is read yet.
     *
     * @param folder the folder
     */
    public GuideFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the files as they are now.
     *
     * @return the files in the order of their names, and a problem for the folder or each file that
     *     cannot be read
     */
    public Listing list() {
        var problems = new Diagnostics(folder.toString());
        if (!Files.isDirectory(folder)) {
            problems.error(
                    0, Files.exists(folder) ? "is not a folder" : "this folder does not exist");
            return new Listing(List.of(), problems.sorted());
        }
        var files = new ArrayList<GuideFile>();
        var unreadable = new ArrayList<Diagnostic>();
        for (Path path : markdownFiles(problems)) {
            try {
                GuideFile file = GuideFile.load(path);
                if (!isPlainReadme(file)) {
                    files.add(file);
                }
            } catch (IOException e) {
                unreadable.add(
                        new Diagnostic(
                                path.toString(),
                                0,
                                Diagnostic.Severity.ERROR,
                                "cannot be read: " + e));
            }
        }
        unreadable.addAll(0, problems.sorted());
        return new Listing(files, unreadable);
    }

    private List<Path> markdownFiles(Diagnostics problems) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> GuideFile.isMarkdown(String.valueOf(path.getFileName())))
                    .filter(path -> !Files.isDirectory(path))
                    .sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                    .toList();
        } catch (IOException e) {
            problems.error(0, "cannot be listed: " + e);
            return List.of();
        }
    }

    private static boolean isPlainReadme(GuideFile file) {
        byte[] bytes = file.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.UTF_8);
        return file.name().equalsIgnoreCase("README.md")
                && !start.replace("\uFEFF", "").stripLeading().startsWith("---");
    }
}
