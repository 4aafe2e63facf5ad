package dev.shirube.meaning;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * Vectors in a file. Records are only appended, so that several processes can read while one
 * writes. Writers take turns by a lock on a file beside it; while nobody reads or writes nothing is
 * open, so that the file can be exchanged for a smaller one on every system.
 */
final class VectorFile {

    private final Path file;
    private final Path lockFile;

    VectorFile(Path file) {
        this.file = file;
        this.lockFile = file.resolveSibling(file.getFileName() + ".lock");
    }

    /** Reads all that is there; nothing where there is no file yet. */
    VectorFormat.Content read() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return VectorFormat.read(in);
        } catch (NoSuchFileException e) {
            return VectorFormat.read(InputStream.nullInputStream());
        }
    }

    /**
     * Appends vectors.
     *
     * @return whether it was done; not if another writer in this process is at it
     */
    boolean append(Map<VectorKey, SentenceVector> vectors) throws IOException {
        if (vectors.isEmpty()) {
            return true;
        }
        int dimensions = vectors.values().iterator().next().dimensions();
        return locked(() -> {
            try (FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.CREATE)) {
                long end = end(channel, dimensions);
                channel.truncate(end); // what was torn off when another writer died
                channel.position(end);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                if (end == 0) {
                    VectorFormat.write(vectors, out);
                } else {
                    VectorFormat.append(vectors, out);
                }
                out.flush();
            }
        });
    }

    /** Exchanges the file for one with just these vectors. */
    boolean replace(Map<VectorKey, SentenceVector> vectors) throws IOException {
        return locked(() -> {
            Path next = file.resolveSibling(file.getFileName() + ".new");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(next))) {
                VectorFormat.write(vectors, out);
            }
            try {
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    /** How many vectors of this size the file has room for. */
    long records(int dimensions) throws IOException {
        try {
            return Math.max(0, Files.size(file) - VectorFormat.HEADER)
                    / VectorFormat.recordSize(dimensions);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private interface Writing {
        void write() throws IOException;
    }

    private boolean locked(Writing writing) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                lockFile, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                return false;
            }
            writing.write();
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Where the next record begins; 0 where the header is still to be written. */
    private static long end(FileChannel channel, int dimensions) throws IOException {
        if (channel.size() < VectorFormat.HEADER) {
            return 0;
        }
        ByteBuffer header = ByteBuffer.allocate(VectorFormat.HEADER);
        while (header.hasRemaining() && channel.read(header, header.position()) >= 0) {}
        if (VectorFormat.dimensions(header.array()) != dimensions) {
            throw new VectorFormat.BadHeaderException();
        }
        int size = VectorFormat.recordSize(dimensions);
        return VectorFormat.HEADER + (channel.size() - VectorFormat.HEADER) / size * size;
    }
}
