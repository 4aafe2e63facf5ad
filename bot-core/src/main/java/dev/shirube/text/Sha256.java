package dev.shirube.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes by SHA-256. */
public final class Sha256 {

    private Sha256() {}

    /** {@return a hash of nothing so far} */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Hashes a text.
     *
     * @param text the text, which is hashed as UTF-8
     * @param digits how many digits to return, 1 to 64
     * @return the first hexadecimal digits of the hash
     */
    public static String hex(String text, int digits) {
        byte[] hash = digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, digits);
    }
}
