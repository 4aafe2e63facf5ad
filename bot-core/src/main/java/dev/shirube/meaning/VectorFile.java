package dev.shirube.meaning;

import java.io.EOFException;
import java.io.IOException;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Vectors in a file: a header, then records of one length, each with a checksum. Records are only
 * appended, so that several processes can read while one writes: what is torn or broken fails its
 * checksum and is left out. Writers take turns by a lock on a file beside it; while nobody writes
 * nothing is open, so that the file can be exchanged for a smaller one on every system.
 */
final class VectorFile {

    private static final long MAGIC = 0x5348495256454331L; // SHIRVEC1
    private static final int HEADER = Long.BYTES + Integer.BYTES + Integer.BYTES;
    private static final int CHECKSUM = Integer.BYTES;
    private static final int MOST_DIMENSIONS = 8192;
    private static final int RECORDS_AT_ONCE = 1024;

    private final Path file;
    private final Path lockFile;

    /**
     * What could be read.
     *
     * @param vectors the vectors
     * @param broken how many records failed their checksum; a record that is not yet whole is none
     */
    record Content(Map<VectorKey, SentenceVector> vectors, int broken) {}

    /** The file is none of vectors, or of others. */
    static final class BadHeaderException extends IOException {

        @Serial private static final long serialVersionUID = 1L;

        BadHeaderException() {
            super("not a file of vectors");
        }
    }

    VectorFile(Path file) {
        this.file = file;
        this.lockFile = file.resolveSibling(file.getFileName() + ".lock");
    }

    /** Reads all that is there; nothing where there is no file yet. */
    Content read() throws IOException {
        var vectors = new HashMap<VectorKey, SentenceVector>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() == 0) {
                return new Content(vectors, 0);
            }
            int dimensions = readHeader(channel);
            return new Content(vectors, readRecords(channel, dimensions, vectors));
        } catch (NoSuchFileException e) {
            return new Content(vectors, 0);
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
        return locked(() -> {
            try (FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.CREATE)) {
                int dimensions = vectors.values().iterator().next().dimensions();
                long end = end(channel, dimensions);
                channel.truncate(end); // what was torn off when another writer died
                write(channel, end, header(dimensions), vectors);
            }
        });
    }

    /** Exchanges the file for one with just these vectors. */
    boolean replace(Map<VectorKey, SentenceVector> vectors) throws IOException {
        return locked(() -> {
            Path next = file.resolveSibling(file.getFileName() + ".new");
            if (vectors.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            try (FileChannel channel =
                    FileChannel.open(
                            next,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING)) {
                int dimensions = vectors.values().iterator().next().dimensions();
                write(channel, 0, header(dimensions), vectors);
                channel.force(true);
            }
            try {
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    @Override
    public String toString() {
        return file.toString();
    }

    /** How many vectors of this size the file has room for. */
    long records(int dimensions) throws IOException {
        try {
            return Math.max(0, (Files.size(file) - HEADER) / recordSize(dimensions));
        } catch (NoSuchFileException e) {
            return 0;
        }
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
        if (channel.size() < HEADER) {
            return 0;
        }
        if (readHeader(channel) != dimensions) {
            throw new BadHeaderException();
        }
        int size = recordSize(dimensions);
        return HEADER + (channel.size() - HEADER) / size * size;
    }

    private static int readHeader(FileChannel channel) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        try {
            readFully(channel, header, 0);
        } catch (EOFException e) {
            throw new BadHeaderException();
        }
        long magic = header.getLong();
        int dimensions = header.getInt();
        int checksum = header.getInt();
        boolean good =
                magic == MAGIC
                        && dimensions > 0
                        && dimensions <= MOST_DIMENSIONS
                        && checksum == checksum(header.array(), 0, HEADER - CHECKSUM);
        if (!good) {
            throw new BadHeaderException();
        }
        return dimensions;
    }

    private static int readRecords(
            FileChannel channel, int dimensions, Map<VectorKey, SentenceVector> into)
            throws IOException {
        int size = recordSize(dimensions);
        long left = (channel.size() - HEADER) / size;
        long position = HEADER;
        int broken = 0;
        while (left > 0) {
            int count = (int) Math.min(left, RECORDS_AT_ONCE);
            ByteBuffer buffer = ByteBuffer.allocate(count * size);
            try {
                readFully(channel, buffer, position);
            } catch (EOFException e) {
                return broken; // exchanged for a smaller one just now
            }
            for (int i = 0; i < count; i++) {
                int checksum = checksum(buffer.array(), i * size, size - CHECKSUM);
                var key = new VectorKey(buffer.getLong(), buffer.getLong());
                float scale = buffer.getFloat();
                byte[] values = new byte[dimensions];
                buffer.get(values);
                if (buffer.getInt() == checksum) {
                    into.put(key, new SentenceVector(scale, values));
                } else {
                    broken++;
                }
            }
            position += buffer.capacity();
            left -= count;
        }
        return broken;
    }

    private static void write(
            FileChannel channel,
            long end,
            ByteBuffer header,
            Map<VectorKey, SentenceVector> vectors)
            throws IOException {
        long position = end;
        if (position == 0) {
            position += writeFully(channel, header, position);
        }
        for (Map.Entry<VectorKey, SentenceVector> entry : vectors.entrySet()) {
            position += writeFully(channel, record(entry.getKey(), entry.getValue()), position);
        }
    }

    private static ByteBuffer header(int dimensions) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putLong(MAGIC).putInt(dimensions);
        header.putInt(checksum(header.array(), 0, HEADER - CHECKSUM));
        return header.flip();
    }

    private static ByteBuffer record(VectorKey key, SentenceVector vector) {
        int size = recordSize(vector.dimensions());
        ByteBuffer record = ByteBuffer.allocate(size);
        record.putLong(key.high()).putLong(key.low());
        record.putFloat(vector.scale()).put(vector.values());
        record.putInt(checksum(record.array(), 0, size - CHECKSUM));
        return record.flip();
    }

    private static int recordSize(int dimensions) {
        return VectorKey.BYTES + Float.BYTES + dimensions + CHECKSUM;
    }

    private static int checksum(byte[] bytes, int from, int length) {
        var crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    private static void readFully(FileChannel channel, ByteBuffer buffer, long from)
            throws IOException {
        long position = from;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, position);
            if (read < 0) {
                throw new EOFException();
            }
            position += read;
        }
        buffer.flip();
    }

    private static int writeFully(FileChannel channel, ByteBuffer buffer, long from)
            throws IOException {
        int written = 0;
        while (buffer.hasRemaining()) {
            written += channel.write(buffer, from + written);
        }
        return written;
    }
}
