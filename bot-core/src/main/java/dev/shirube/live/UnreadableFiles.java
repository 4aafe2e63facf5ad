package dev.shirube.live;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/**
 * Files that are there, or should be, but cannot be read. That is no reason to forget them, as it
 * is when a file is removed from a folder.
 */
final class UnreadableFiles {

    private final Set<String> paths;

    /** Takes files, and folders that stand for all files in them. */
    UnreadableFiles(Collection<String> paths) {
        this.paths = Set.copyOf(paths);
    }

    boolean covers(String file) {
        if (paths.contains(file)) {
            return true;
        }
        Path folder = Path.of(file).getParent();
        return paths.contains(folder == null ? "" : folder.toString());
    }
}
