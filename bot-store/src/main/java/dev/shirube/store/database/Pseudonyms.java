package dev.shirube.store.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives people names that tell the same person again and nothing else: the beginning of the
 * HMAC-SHA-256 of platform and id, with a key that never leaves its file. Without the key nobody
 * can try ids out until one fits.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String NAME = "store.key";
    private static final int KEY_BYTES = 32;
    private static final int NAME_BYTES = 16;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecretKeySpec sealing;
    private final SecureRandom random = new SecureRandom();

    private Pseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        // A key of its own for each purpose.
        this.sealing = new SecretKeySpec(hash("sealing"), "AES");
    }

    /**
     * Reads the key of a folder, or makes one.
     *
     * @throws IOException if it can be neither read nor made, or is none
     */
    public static Pseudonyms in(Path folder) throws IOException {
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
    public String of(String platform, String person) {
        byte[] hash = hash(platform + "\0" + person);
        return HexFormat.of().formatHex(Arrays.copyOf(hash, NAME_BYTES));
    }

    /** Returns a text that only the holder of the key can read: hexadecimal digits. */
    public String seal(String text) {
        if (text.isEmpty()) {
            return "";
        }
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(nonce) + HexFormat.of().formatHex(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        }
    }

    /** Returns what was sealed; nothing where it was sealed with another key. */
    public String open(String sealed) {
        if (sealed.isEmpty()) {
            return "";
        }
        try {
            byte[] bytes = HexFormat.of().parseHex(sealed);
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    sealing,
                    new GCMParameterSpec(TAG_BITS, bytes, 0, NONCE_BYTES));
            byte[] text = cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return "";
        }
    }

    private byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
