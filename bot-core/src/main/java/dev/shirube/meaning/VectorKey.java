package dev.shirube.meaning;

import dev.shirube.text.Sha256;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A sentence by its hash: half of a SHA-256, so that no two are alike. */
record VectorKey(long high, long low) {

    static final int BYTES = 2 * Long.BYTES;

    static VectorKey of(Sentence sentence) {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) sentence.kind().name().charAt(0));
        ByteBuffer hash =
                ByteBuffer.wrap(digest.digest(sentence.text().getBytes(StandardCharsets.UTF_8)));
        return new VectorKey(hash.getLong(), hash.getLong());
    }
}
