package dev.shirube.app.packed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/** The packed program by its script. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(600)
class ScriptIT {

    @TempDir(factory = PackedProgram.InTarget.class)
    Path folder;

    private Map<String, String> alone() {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "SHIRUBE_MEANING_ENABLED", "false",
                "SHIRUBE_DATA_DIR", folder.resolve("data").toString());
    }

    @Test
    void itAnswersAsTheJarDoesFromWhereverALinkIsCalled() throws Exception {
        PackedProgram program = PackedProgram.in(folder);
        String byJar = program.run(alone(), "ask", "HoEの年収は？").fine().out();

        String line = "ln -s ../bin/shirube 'seeds/a link' && seeds/a\\ link ask 'HoEの年収は？'";

        assertThat(program.shell(alone(), line, "").fine().out()).isEqualTo(byJar).contains("万円");
    }

    @Test
    void itsExitCodeIsThatOfTheProgram() throws Exception {
        PackedProgram program = PackedProgram.in(folder);

        assertThat(program.shell(alone(), "bin/shirube aks HoE", "").code()).isEqualTo(2);
        assertThat(program.shell(alone(), "bin/shirube ask --batch -", "{\n").code()).isEqualTo(1);
    }
}
