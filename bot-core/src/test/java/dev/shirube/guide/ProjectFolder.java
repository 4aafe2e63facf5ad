package dev.shirube.guide;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project lies, wherever its tests are started. */
public final class ProjectFolder {

    private ProjectFolder() {}

    /**
     * Finds the root of the project.
     *
     * @return the folder above the working directory that has the modules and the seeds
     */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null
                && !(Files.isDirectory(folder.resolve("seeds"))
                        && Files.isDirectory(folder.resolve("bot-core")))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("the tests run outside the project");
        }
        return folder;
    }
}
