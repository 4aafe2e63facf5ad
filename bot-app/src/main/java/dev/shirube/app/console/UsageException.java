package dev.shirube.app.console;

import dev.shirube.app.config.FilePath;

import java.nio.file.Files;
import java.nio.file.Path;

/** A command was used wrongly in a way that only shows when it runs. The message is one line. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }

    /** Returns the path of a file that is there and can be read. */
    public static Path requireFile(String name) {
        Path file = FilePath.of(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UsageException("there is no file " + name);
        }
        return file;
    }
}
