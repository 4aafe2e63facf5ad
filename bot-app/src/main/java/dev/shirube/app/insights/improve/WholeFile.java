package dev.shirube.app.insights.improve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/**
 * A text file that is exchanged as a whole: whoever reads it finds the old text or the new one.
 *
 * @param path where it is; it need not be there yet, nor its folder
 */
record WholeFile(Path path) {

    /** Returns the text, or an empty one where there is no file. */
    String read() throws CannotImproveException {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw problem("cannot be read", e);
        }
    }

    /** Writes a text, unless somebody else has changed the file since it was read. */
    void replace(String before, String after) throws CannotImproveException {
        try {
            // A link stays one, and its target is exchanged.
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path folder = Objects.requireNonNull(target.getParent());
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, ".shirube", ".new");
            try {
                write(fresh, after);
                copyPermissions(target, fresh);
                if (!read().equals(before)) {
                    throw new CannotImproveException(
                            path + " has just been changed by somebody else; try again");
                }
                Files.move(
                        fresh,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw problem("cannot be written", e);
        }
    }

    private static void write(Path fresh, String text) throws IOException {
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        var there = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        var here = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (there != null && here != null) {
            here.setPermissions(there.readAttributes().permissions());
        }
    }

    private CannotImproveException problem(String what, IOException e) {
        String why =
                e instanceof FileSystemException file && file.getReason() != null
                        ? file.getReason()
                        : e.getClass().getSimpleName();
        return new CannotImproveException("%s %s: %s".formatted(path, what, why), e);
    }
}
