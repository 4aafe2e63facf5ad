package dev.shirube.app.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What the server cannot use has a name in the settings, though its message has none. */
class SettingToBlameTest {

    private static String blamed(String message, String... settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings));
        return SettingToBlame.of(
                        new IllegalStateException(
                                "Unable to start web server",
                                new IllegalArgumentException(message)),
                        environment)
                .map(Throwable::getMessage)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "--server.servlet.context-path=career, Context path must start with '/'",
        "--server.ssl.key-store=/x.p12, Could not load store from '/x.p12'",
        "--server.ssl.certificate=/x.pem, SSL is enabled but no trust material is configured"
    })
    void theSettingThatTheMessageSpeaksOfIsNamed(String setting, String message) {
        assertThat(blamed(message, "--logging.file.name=bot.log", setting))
                .isEqualTo(setting.substring(2) + ": " + message);
    }

    @Test
    void aFailureThatIsAboutNoSettingKeepsItsTrace() {
        assertThat(blamed("no bean of the file type true", "--server.port=18080")).isEmpty();
        assertThat(blamed("true", "--server.http2.enabled=true")).isEmpty();
    }

    @Test
    void beforeTheSettingsAreReadTheMessageTells() {
        var failure =
                new IllegalStateException(
                        "Invalid value under 'spring.profiles.active'",
                        new IllegalStateException("Profile '!!' must contain a letter"));

        assertThat(SettingToBlame.of(failure, null))
                .get()
                .extracting(Throwable::getMessage)
                .isEqualTo("spring.profiles.active: Profile '!!' must contain a letter");
    }
}
