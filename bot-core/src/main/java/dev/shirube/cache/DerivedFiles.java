package dev.shirube.cache;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * Files of things that were derived from others, by the hash of what they were derived from. It
 * never fails: what cannot be read is made anew, what cannot be written is made again next time.
 * Other processes may use the same folder. Safe for use by several threads.
 */
public final class DerivedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(DerivedFiles.class);

    /** How many files of a kind are kept: guides in two languages have three indexes. */
    private static final int KEPT = 4;

    private static final DerivedFiles NONE = new DerivedFiles(null);

    private final @Nullable Path folder;

    /**
     * How something is written into a file, and read.
     *
     * @param <T> what it is
     */
    public interface Format<T> {

        /**
         * Writes it.
         *
         * @param derived what is written
         * @param out where to
         * @throws IOException if it cannot be written
         */
        void write(T derived, DataOutputStream out) throws IOException;

        /**
         * Reads what {@link #write} has written.
         *
         * @param in where from; that its end is right is found out afterwards
         * @return what was written
         * @throws IOException if it cannot be read
         */
        T read(DataInputStream in) throws IOException;
    }

    private DerivedFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps files in a folder.
     *
     * @param folder the folder; made where it is missing
     * @return the files; none, after a warning, where the folder is of no use
     */
    public static DerivedFiles in(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new IOException("not writable");
            }
        } catch (IOException e) {
            LOG.warn("nothing is kept in {}, each start takes longer: {}", folder, e.toString());
            return NONE;
        }
        return new DerivedFiles(folder);
    }

    /**
     * Keeps nothing.
     *
     * @return no files
     */
    public static DerivedFiles none() {
        return NONE;
    }

    /**
     * Reads something from its file, or makes it and writes it there.
     *
     * @param <T> what it is
     * @param kind what kind of thing, a word for the name of the file
     * @param hash what it is derived from
     * @param format how it is written and read
     * @param making makes it
     * @return what was read or made
     */
    public <T> T get(String kind, String hash, Format<T> format, Supplier<T> making) {
        Path in = folder;
        if (in == null) {
            return making.get();
        }
        Path file = in.resolve(kind + "-" + hash);
        T read = read(file, format);
        if (read != null) {
            return read;
        }
        T made = making.get();
        try {
            write(file, kind, format, made);
            removeOld(in, kind, file);
        } catch (IOException e) {
            LOG.warn("{} cannot be written, the next start takes longer: {}", file, e.toString());
        }
        return made;
    }

    private static <T> @Nullable T read(Path file, Format<T> format) {
        var sum = new CRC32C();
        try (var in =
                new DataInputStream(
                        new CheckedInputStream(
                                new BufferedInputStream(Files.newInputStream(file), 1 << 16),
                                sum))) {
            T read = format.read(in);
            long expected = sum.getValue();
            if (in.readLong() != expected || in.read() != -1) {
                throw new IOException("its checksum is wrong");
            }
            return read;
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException | RuntimeException e) {
            // Of a broken file anything may come, before its checksum tells.
            LOG.warn("{} is broken and made anew: {}", file, e.toString());
            return null;
        }
    }

    /**
     * Beside the file first, under a name of its own, so that nobody reads half of it; of the same
     * kind, so that it is removed one day if the program ends meanwhile.
     */
    private static <T> void write(Path file, String kind, Format<T> format, T derived)
            throws IOException {
        Path next = Files.createTempFile(file.getParent(), kind + "-", ".new");
        try {
            var sum = new CRC32C();
            try (var out =
                    new DataOutputStream(
                            new BufferedOutputStream(
                                    new CheckedOutputStream(Files.newOutputStream(next), sum),
                                    1 << 16))) {
                format.write(derived, out);
                out.flush();
                out.writeLong(sum.getValue());
            }
            try {
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static void removeOld(Path folder, String kind, Path newest) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files =
                    all.filter(file -> String.valueOf(file.getFileName()).startsWith(kind + "-"))
                            .filter(file -> !file.equals(newest))
                            .sorted(Comparator.comparing(DerivedFiles::written).reversed())
                            .toList();
        }
        for (Path file : files.subList(Math.min(KEPT - 1, files.size()), files.size())) {
            Files.deleteIfExists(file);
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // another process has removed it
        }
    }
}
