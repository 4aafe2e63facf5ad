package dev.shirube.cache;

import dev.shirube.text.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Hashes what something is derived from, part after part, by SHA-256. Each part counts with its
 * length, so that the same characters parted otherwise give another hash. For use by one thread.
 */
public final class ContentHash {

    private final MessageDigest digest = Sha256.digest();
    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

    /** Begins with no part. */
    public ContentHash() {}

    /**
     * Adds bytes.
     *
     * @param part the bytes
     * @return this
     */
    public ContentHash add(byte[] part) {
        digest.update(length.clear().putInt(part.length).flip());
        digest.update(part);
        return this;
    }

    /**
     * Adds a text.
     *
     * @param part the text
     * @return this
     */
    public ContentHash add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds texts and how many there are.
     *
     * @param parts the texts, in their order
     * @return this
     */
    public ContentHash add(Collection<String> parts) {
        add(String.valueOf(parts.size()));
        parts.forEach(this::add);
        return this;
    }

    /**
     * Adds a class as it is compiled, with the classes nested in it, so that what another version
     * of the program would derive otherwise has another hash, without anybody having to think of
     * it.
     *
     * @param part a class
     * @return this
     */
    public ContentHash add(Class<?> part) {
        add(part.getName());
        String file = part.getName().substring(part.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream in = part.getResourceAsStream(file)) {
            if (in != null) {
                add(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(part + " cannot be read", e);
        }
        Stream.of(part.getDeclaredClasses())
                .sorted(Comparator.comparing(Class::getName))
                .forEach(this::add);
        return this;
    }

    /**
     * Ends the hash.
     *
     * @return 32 hexadecimal digits, half of the hash; no part can be added any more
     */
    public String finish() {
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
