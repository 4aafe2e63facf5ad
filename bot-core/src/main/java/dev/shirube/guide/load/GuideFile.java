package dev.shirube.guide.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A guide file as it was found: where, and its bytes. Immutable. The bytes are neither decoded nor
 * checked yet; that is the work of {@link GuideReader}.
 */
public final class GuideFile {

    /** The largest size of a guide file in bytes; a larger one is refused, not cut. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private final String path;
    private final byte[] bytes;

    /**
     * Takes a file that is in memory already.
     *
     * @param path the file as the operator knows it, with {@code /} or the system's separator
     * @param bytes the content; copied
     */
    public GuideFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes.clone();
    }

    /**
     * Reads a file of the disk, at most one byte beyond {@link #MAX_BYTES}, so that an oversized
     * file is recognised without filling the memory.
     *
     * @param path the file; symbolic links are followed
     * @return the file
     * @throws IOException if it cannot be read
     */
    public static GuideFile load(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new GuideFile(path.toString(), in.readNBytes(MAX_BYTES + 1));
        }
    }

    /**
     * Returns the file as the operator knows it.
     *
     * @return the path as given
     */
    public String path() {
        return path;
    }

    /**
     * Returns the file name without folder.
     *
     * @return for example {@code vp_of_engineering.md}
     */
    public String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /**
     * Returns the content.
     *
     * @return a copy of the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Tells whether a file name is one of Markdown that is meant to be read: it ends in {@code .md}
     * and is not hidden.
     *
     * @param name a file name without folder
     * @return whether it may be a guide
     */
    public static boolean isMarkdown(String name) {
        return !name.startsWith(".") && name.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    @Override
    public String toString() {
        return "GuideFile[" + path + ", " + bytes.length + " bytes]";
    }
}
