package dev.shirube.live;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells whether files have changed, without reading them. Links are followed, so that a link that
 * points elsewhere is a change, as in a mounted ConfigMap. Nothing depends on file events, which
 * some mounts don't deliver.
 */
final class FileFingerprints {

    /**
     * With the time of change of the inode, where there is one: a copy that keeps the old time of
     * modification, and new permissions, are noticed by it.
     */
    private static final String UNIX = "unix:size,lastModifiedTime,ctime,ino,dev,isDirectory";

    private static final String OTHERS = "size,lastModifiedTime,fileKey,isDirectory";

    private static final Map<String, Object> UNREADABLE = Map.of();

    private final List<Path> locations;
    private final String attributes =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix") ? UNIX : OTHERS;

    FileFingerprints(List<Path> locations) {
        this.locations = List.copyOf(locations);
    }

    /** Returns the attributes of all files there are; equal maps mean that nothing has changed. */
    Map<Path, Map<String, Object>> take() {
        Map<Path, Map<String, Object>> fingerprints = new HashMap<>();
        for (Path location : locations) {
            if (Files.isDirectory(location)) {
                takeFolder(location, fingerprints);
            } else {
                fingerprints.put(location, fingerprint(location));
            }
        }
        return fingerprints;
    }

    private void takeFolder(Path folder, Map<Path, Map<String, Object>> fingerprints) {
        // A folder changes with every file beside the guides, so it is not looked at itself.
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(FileFingerprints::isOfInterest)
                    .forEach(file -> fingerprints.put(file, fingerprint(file)));
        } catch (IOException e) {
            fingerprints.put(folder, UNREADABLE);
        }
    }

    private static boolean isOfInterest(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private Map<String, Object> fingerprint(Path file) {
        try {
            return Files.readAttributes(file, attributes);
        } catch (IOException e) {
            return UNREADABLE;
        }
    }
}
