package dev.shirube.app.packed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.packed.PackedProgram.Service;
import dev.shirube.testkit.Http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The packed program keeps what it is asked, and tells it. */
@Timeout(600)
class StoreIT {

    @TempDir(factory = PackedProgram.InTarget.class)
    Path folder;

    private Map<String, String> alone() {
        return Map.of(
                "SERVER_PORT", "0",
                "SHIRUBE_MEANING_ENABLED", "false",
                "SHIRUBE_DATA_DIR", folder.resolve("data").toString());
    }

    @Test
    void whatIsAskedIsToldByInsightsAfterTheProgramWasKilledToo() throws Exception {
        PackedProgram program = PackedProgram.in(folder);
        try (Service service = program.serve(alone())) {
            ask(service, "HoEの年収は？");
        }
        Service killed = program.serve(alone());
        try {
            ask(killed, "HoEに必要なスキルは？");
            untilKept(killed, 1);
        } finally {
            killed.process().destroyForcibly().waitFor();
        }

        String told = program.run(alone(), "insights").fine().out();

        assertThat(told)
                .containsPattern("questions +2 ")
                .containsPattern("head_of_engineering +2 +2 ")
                .containsPattern("web direct +2 ");
    }

    @Test
    void oneQuestionOnTheCommandLineOpensNothing() throws Exception {
        PackedProgram program = PackedProgram.in(folder);

        program.run(alone(), "ask", "HoEの年収は？").fine();

        assertThat(folder.resolve("data/questions.db")).doesNotExist();
        assertThat(folder.resolve("data/store.key")).doesNotExist();
    }

    @Test
    void whereNothingCanBeKeptAnswersGoOnAndTheHealthTells() throws Exception {
        Map<String, String> settings = new HashMap<>(alone());
        settings.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/away");
        try (Service service = PackedProgram.in(folder).serve(settings)) {
            assertThat(ask(service, "HoEの年収は？")).contains("万円");
            String health = get(service, "/actuator/health");
            while (!health.contains("\"failing\"")) {
                health = get(service, "/actuator/health");
            }

            assertThat(health).contains("\"status\":\"DEGRADED\"", "127.0.0.1:1/away");
            assertThat(ask(service, "HoEの年収は？")).contains("万円");
        }
    }

    @Test
    void onlyTheNativeLibrariesThatSomebodyRunsArePacked() throws Exception {
        try (var jar = new ZipFile(Path.of("target", "shirube.jar").toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .filteredOn(name -> name.matches("org/sqlite/native/.*\\.(so|dll|dylib)"))
                    .extracting(name -> name.replaceAll("org/sqlite/native/(.*)/.*", "$1"))
                    .containsExactlyInAnyOrder(
                            "Linux/x86_64", "Linux/aarch64", "Mac/aarch64", "Windows/x86_64");
        }
        assertThat(Files.size(Path.of("target", "shirube.jar"))).isLessThan(150_000_000);
    }

    private static void untilKept(Service service, int count) throws Exception {
        String kept = "\"kept\":" + count;
        while (!get(service, "/actuator/health").contains(kept)) {
            Thread.onSpinWait();
        }
    }

    private static String ask(Service service, String text) {
        return Http.ask(address(service), text).body();
    }

    private static String get(Service service, String path) {
        return Http.get(address(service) + path).body();
    }

    private static String address(Service service) {
        return "http://127.0.0.1:" + service.port();
    }
}
