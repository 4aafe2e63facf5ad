package dev.shirube.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Vectors as bytes: a header, then records of one length, each with a checksum, so that what is
 * torn or broken can be told from the rest.
 */
final class VectorFormat {

    private static final long MAGIC = 0x5348495256454331L; // SHIRVEC1
    private static final int CHECKSUM = Integer.BYTES;
    private static final int MOST_DIMENSIONS = 8192;
    private static final int RECORDS_AT_ONCE = 1024;

    /** The length of the header. */
    static final int HEADER = Long.BYTES + Integer.BYTES + CHECKSUM;

    private VectorFormat() {}

    /**
     * What could be read.
     *
     * @param vectors the vectors
     * @param broken how many records failed their checksum; a record that is not yet whole is none
     */
    record Content(Map<VectorKey, SentenceVector> vectors, int broken) {}

    /** These are no vectors. */
    static final class BadHeaderException extends IOException {

        @Serial private static final long serialVersionUID = 1L;

        BadHeaderException() {
            super("no vectors");
        }
    }

    /** The length of a record. */
    static int recordSize(int dimensions) {
        return VectorKey.BYTES + Float.BYTES + dimensions + CHECKSUM;
    }

    /** Reads all there is, which may be nothing. */
    static Content read(InputStream in) throws IOException {
        Map<VectorKey, SentenceVector> vectors = new HashMap<>();
        byte[] header = in.readNBytes(HEADER);
        if (header.length == 0) {
            return new Content(vectors, 0);
        }
        int dimensions = dimensions(header);
        int size = recordSize(dimensions);
        int broken = 0;
        byte[] block = in.readNBytes(RECORDS_AT_ONCE * size);
        while (block.length >= size) {
            for (int at = 0; at + size <= block.length; at += size) {
                if (!readRecord(block, at, dimensions, vectors)) {
                    broken++;
                }
            }
            block = in.readNBytes(RECORDS_AT_ONCE * size);
        }
        return new Content(vectors, broken);
    }

    /** Writes header and records. */
    static void write(Map<VectorKey, SentenceVector> vectors, OutputStream out) throws IOException {
        if (!vectors.isEmpty()) {
            out.write(header(vectors.values().iterator().next().dimensions()));
            append(vectors, out);
        }
    }

    /** Writes records alone. */
    static void append(Map<VectorKey, SentenceVector> vectors, OutputStream out)
            throws IOException {
        for (Map.Entry<VectorKey, SentenceVector> entry : vectors.entrySet()) {
            out.write(record(entry.getKey(), entry.getValue()));
        }
    }

    /**
     * Reads a header.
     *
     * @throws BadHeaderException if it is none
     */
    static int dimensions(byte[] header) throws BadHeaderException {
        if (header.length < HEADER) {
            throw new BadHeaderException();
        }
        ByteBuffer buffer = ByteBuffer.wrap(header);
        long magic = buffer.getLong();
        int dimensions = buffer.getInt();
        boolean good =
                magic == MAGIC
                        && dimensions > 0
                        && dimensions <= MOST_DIMENSIONS
                        && buffer.getInt() == checksum(header, 0, HEADER - CHECKSUM);
        if (!good) {
            throw new BadHeaderException();
        }
        return dimensions;
    }

    private static byte[] header(int dimensions) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putLong(MAGIC).putInt(dimensions);
        header.putInt(checksum(header.array(), 0, HEADER - CHECKSUM));
        return header.array();
    }

    private static boolean readRecord(
            byte[] block, int at, int dimensions, Map<VectorKey, SentenceVector> into) {
        int size = recordSize(dimensions);
        ByteBuffer buffer = ByteBuffer.wrap(block, at, size);
        var key = new VectorKey(buffer.getLong(), buffer.getLong());
        float scale = buffer.getFloat();
        byte[] values = new byte[dimensions];
        buffer.get(values);
        if (buffer.getInt() != checksum(block, at, size - CHECKSUM)) {
            return false;
        }
        into.put(key, new SentenceVector(scale, values));
        return true;
    }

    private static byte[] record(VectorKey key, SentenceVector vector) {
        int size = recordSize(vector.dimensions());
        ByteBuffer record = ByteBuffer.allocate(size);
        record.putLong(key.high()).putLong(key.low());
        record.putFloat(vector.scale()).put(vector.values());
        record.putInt(checksum(record.array(), 0, size - CHECKSUM));
        return record.array();
    }

    private static int checksum(byte[] bytes, int from, int length) {
        var crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
