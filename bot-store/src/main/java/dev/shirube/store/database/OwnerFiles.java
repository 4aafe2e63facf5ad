package dev.shirube.store.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files that nobody but their owner may read. */
public final class OwnerFiles {

    private OwnerFiles() {}

    /** Makes a folder and those above it, as usual, where they are missing. */
    public static void folder(Path folder) throws IOException {
        // createDirectories fails where the folder is a link to one.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
    }

    /** Makes an empty file. */
    public static void create(Path file) throws IOException {
        Files.createFile(file, ownerAlone());
    }

    private static FileAttribute<?>[] ownerAlone() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
