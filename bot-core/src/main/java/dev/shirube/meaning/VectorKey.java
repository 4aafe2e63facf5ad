package dev.shirube.meaning;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A sentence by its hash: half of a SHA-256, so that no two are alike. */
record VectorKey(long high, long low) {

    static final int BYTES = 2 * Long.BYTES;

    static VectorKey of(Sentence sentence) {
        MessageDigest digest = sha256();
        digest.update((byte) sentence.kind().name().charAt(0));
        ByteBuffer hash =
                ByteBuffer.wrap(digest.digest(sentence.text().getBytes(StandardCharsets.UTF_8)));
        return new VectorKey(hash.getLong(), hash.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
