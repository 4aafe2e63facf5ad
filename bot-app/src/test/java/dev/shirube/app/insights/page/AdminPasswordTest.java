package dev.shirube.app.insights.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.app.setting.AdminProperties;
import dev.shirube.app.setting.BadSettingException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The password is shown once, and kept as a hash that only its owner may read. */
class AdminPasswordTest {

    @TempDir Path folder;

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);

    @Test
    void theFirstStartMakesAPasswordAndTheSecondTellsItNoMore() throws IOException {
        AdminPassword first = AdminPassword.of(null, folder, encoder);
        AdminPassword second = AdminPassword.of(" ", folder, encoder);
        String password = first.fresh().orElseThrow();

        assertThat(password).matches("(?:[a-z2-9]{5}-){3}[a-z2-9]{5}");
        assertThat(encoder.matches(password, second.hash())).isTrue();
        assertThat(second.fresh()).isEmpty();
        Path file = folder.resolve("admin.password");
        assertThat(file).content().doesNotContain(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aSettingIsTakenAndNothingMade() {
        String hash = encoder.encode("correct horse battery");

        assertThat(AdminPassword.of(hash, folder, encoder).hash()).isEqualTo(hash);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPasswordInThePlaceOfItsHashIsRefusedAndNotToldOn() {
        assertThatThrownBy(() -> new AdminProperties("hunter2"))
                .isInstanceOf(BadSettingException.class)
                .hasMessageContaining("shirube.admin.password")
                .hasMessageNotContaining("hunter2");
        assertThat(new AdminProperties(encoder.encode("x")).toString()).doesNotContain("$2");
    }
}
