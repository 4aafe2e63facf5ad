package dev.shirube.app.insights.page;

import dev.shirube.store.database.OwnerFiles;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/** The password of the one user, of which only the hash is known but at the first start. */
public final class AdminPassword {

    private static final Logger LOG = LoggerFactory.getLogger(AdminPassword.class);

    private static final String NAME = "admin.password";

    /** Without letters and digits that look alike; 20 of them are as good as 98 bits. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private final String hash;
    private final @Nullable String fresh;

    private AdminPassword(String hash, @Nullable String fresh) {
        this.hash = hash;
        this.fresh = fresh;
    }

    /** Takes the hash of the setting, or else that of an earlier start, or makes a password. */
    static AdminPassword of(@Nullable String setting, Path folder, PasswordEncoder encoder) {
        if (setting != null && !setting.isBlank()) {
            return new AdminPassword(setting, null);
        }
        Path file = folder.resolve(NAME);
        try {
            if (Files.exists(file)) {
                return new AdminPassword(Files.readString(file).strip(), null);
            }
            Files.createDirectories(folder);
            return make(encoder, file);
        } catch (IOException e) {
            LOG.warn(
                    "the password of insights is not kept, and the next start makes another: {}",
                    e.toString());
            String password = random();
            return new AdminPassword(encode(encoder, password), password);
        }
    }

    private static AdminPassword make(PasswordEncoder encoder, Path file) throws IOException {
        String password = random();
        String hash = encode(encoder, password);
        OwnerFiles.create(file);
        Files.writeString(file, hash + "\n");
        return new AdminPassword(hash, password);
    }

    private static String encode(PasswordEncoder encoder, String password) {
        return String.valueOf(encoder.encode(password));
    }

    private static String random() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    String hash() {
        return hash;
    }

    /**
     * {@return the password where it has just been made, to be shown once to whoever starts the bot
     * and to nobody else; nothing where it was made earlier}
     */
    public Optional<String> fresh() {
        return Optional.ofNullable(fresh);
    }
}
