package dev.shirube.app.setting;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may see the insights and change what the bot answers.
 *
 * @param password The password of the user "admin" as a bcrypt hash, which the command
 *     hash-password makes. Without one a password is made at the first start and shown that once.
 */
@ConfigurationProperties("shirube.admin")
public record AdminProperties(@Nullable String password) {

    /** Checks that it is a hash. */
    public AdminProperties {
        if (password != null
                && !password.isBlank()
                && !password.matches("\\$2[aby]\\$\\d\\d\\$.{53}")) {
            // Not quoted: it may be the password itself.
            throw new BadSettingException(
                    "shirube.admin.password",
                    "must be a bcrypt hash and not the password; the command hash-password makes"
                            + " one");
        }
    }

    /** Leaves the hash out. */
    @Override
    public String toString() {
        return "AdminProperties";
    }
}
