package dev.shirube.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.setting.Settings;
import dev.shirube.app.setting.ShirubeProperties;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class DataFolderTest {

    private static final String HOME = "/home/moon";

    @Test
    void itIsWhereTheSystemHasIt() {
        assertThat(usual("Linux", Map.of())).isEqualTo(Path.of(HOME, ".local/share/shirube"));
        assertThat(usual("Mac OS X", Map.of()))
                .isEqualTo(Path.of(HOME, "Library/Application Support/Shirube"));
        assertThat(usual("Windows 11", Map.of())).isEqualTo(Path.of(HOME, "AppData/Local/Shirube"));
    }

    @Test
    void theSystemMaySayOtherwise() {
        Map<String, String> elsewhere = Map.of("XDG_DATA_HOME", "/data", "LOCALAPPDATA", "/local");
        assertThat(usual("Linux", elsewhere)).isEqualTo(Path.of("/data/shirube"));
        assertThat(usual("Windows 11", elsewhere)).isEqualTo(Path.of("/local/Shirube"));
    }

    @Test
    void whatItSaysMustBeAWholePath() {
        assertThat(usual("Linux", Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(usual("Linux", Map.of("XDG_DATA_HOME", " ")))
                .isEqualTo(usual("Linux", Map.of()));
    }

    @Test
    void theSettingWins() {
        ShirubeProperties settings =
                new Settings(List.of("--shirube.data.dir=/srv/shirube")).read();
        assertThat(DataFolder.of(settings)).isEqualTo(Path.of("/srv/shirube"));
    }

    private static Path usual(String system, Map<String, String> environment) {
        return new DataFolder(environment, system, HOME).usual();
    }
}
