package dev.shirube.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives people names that tell the same person again and nothing else: the beginning of the
 * HMAC-SHA-256 of platform and id, with a key that never leaves its file. Without the key nobody
 * can try ids out until one fits.
 */
final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String NAME = "store.key";
    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 16;

    private final SecretKeySpec key;

    private Pseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * Reads the key of a folder, or makes one.
     *
     * @throws IOException if it can be neither read nor made, or is none
     */
    static Pseudonyms in(Path folder) throws IOException {
        OwnerFiles.folder(folder);
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            make(file);
        }
        String written = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!written.matches("[0-9a-f]{" + 2 * KEY_BYTES + "}")) {
            throw new IOException(file + " is no key; without the file a new one is made");
        }
        return new Pseudonyms(HexFormat.of().parseHex(written));
    }

    private static void make(Path file) throws IOException {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            OwnerFiles.create(file);
        } catch (FileAlreadyExistsException e) {
            return; // another process was faster
        }
        Files.writeString(file, HexFormat.of().formatHex(key) + "\n");
    }

    /** Returns the name of a person: 32 hexadecimal digits. */
    String of(String platform, String person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal((platform + "\0" + person).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, NAME_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
