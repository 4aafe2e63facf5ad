package dev.shirube.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.app.setting.Settings;
import dev.shirube.chat.request.Origin;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import java.util.List;

class AdminsTest {

    private static final Origin PAGE = new Origin("web", "127.0.0.1", "c1");

    @Test
    void whoeverSitsAtTheMachineIsAnAdmin() {
        Admins admins = admins(new MockEnvironment().withProperty("server.address", "127.0.0.1"));

        assertThat(admins).accepts(PAGE, new Origin("console", "console", "console"));
        assertThat(admins).rejects(new Origin("slack", "C1", "U1"));
    }

    @Test
    void aPageThatOthersCanOpenMakesNobodyAnAdmin() {
        assertThat(admins(new MockEnvironment())).rejects(PAGE);
        assertThat(admins(new MockEnvironment().withProperty("server.address", "0.0.0.0")))
                .rejects(PAGE);
        assertThat(
                        admins(
                                new MockEnvironment()
                                        .withProperty("server.address", "127.0.0.1")
                                        .withProperty("shirube.web.hosts", "bot.example.org")))
                .rejects(PAGE);
    }

    @Test
    void theSettingsNamePeopleWithTheirPlatform() {
        Admins admins = admins(new MockEnvironment(), "slack:U1", "discord:42");

        assertThat(admins)
                .accepts(new Origin("slack", "C9", "U1"), new Origin("discord", "1", "42"));
        assertThat(admins)
                .rejects(new Origin("discord", "1", "U1"), new Origin("slack", "C9", "42"));
    }

    @Test
    void aPersonWithoutPlatformIsABadSetting() {
        assertThatThrownBy(() -> admins(new MockEnvironment(), "U1"))
                .hasMessageContaining("shirube.admins")
                .hasMessageContaining("slack:U012AB3CD");
    }

    private static Admins admins(MockEnvironment environment, String... named) {
        String setting = "--shirube.admins=" + String.join(",", named);
        return Admins.of(new Settings(List.of(setting)).read(), environment);
    }
}
