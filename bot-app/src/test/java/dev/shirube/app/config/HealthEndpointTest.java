package dev.shirube.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.ShirubeApplication;
import dev.shirube.testkit.Http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the running program says about itself. */
class HealthEndpointTest {

    @TempDir Path folder;

    @Test
    void aBrokenGuideIsNamedWithFileLineAndReason() throws Exception {
        guide("star_charter");
        Files.writeString(folder.resolve("broken.md"), "---json\n{\"slug\": \n");
        try (ConfigurableApplicationContext service = start()) {
            HttpResponse<String> health = get(service, "/actuator/health");

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body())
                    .startsWith("{")
                    .contains("\"status\":\"DEGRADED\"")
                    .contains("\"guides\":1")
                    .contains("broken.md\"")
                    .contains("\"severity\":\"error\"", "\"reason\":\"", "\"line\":");
            assertThat(ask(service, "/help")).contains("broken.md").contains("管理者の方へ");
        }
    }

    @Test
    void withoutProblemsItIsUpAndWithoutGuidesDown() throws Exception {
        try (ConfigurableApplicationContext service = start()) {
            assertThat(get(service, "/actuator/health").statusCode()).isEqualTo(503);
        }
        guide("star_charter");
        try (ConfigurableApplicationContext service = start()) {
            assertThat(get(service, "/actuator/health").body()).contains("\"status\":\"UP\"");
        }
    }

    @Test
    void nothingElseCanBeAskedForAndOpenServersTellNoDetails() throws Exception {
        guide("star_charter");
        try (ConfigurableApplicationContext service = start("--server.address=0.0.0.0")) {
            assertThat(get(service, "/actuator/health").body())
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("sections", "diskSpace");
            assertThat(get(service, "/actuator/env").statusCode()).isEqualTo(404);
            assertThat(ask(service, "/help")).doesNotContain("管理者の方へ");
        }
    }

    private void guide(String slug) throws IOException {
        Files.writeString(
                folder.resolve(slug + ".md"),
                "---\nslug: %s\ntitle: 星図師\n---\n## 1️⃣ 星図師とは？\n\n夜空を写す。\n".formatted(slug));
    }

    private ConfigurableApplicationContext start(String... more) {
        var application = new SpringApplication(ShirubeApplication.class);
        var all = new ArrayList<>(List.of(more));
        all.add("--server.port=0");
        all.add("--shirube.guides.location=" + folder);
        return application.run(all.toArray(String[]::new));
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext service, String path) {
        return Http.get(address(service) + path);
    }

    private static String ask(ConfigurableApplicationContext service, String text) {
        return Http.ask(address(service), text).body();
    }

    private static String address(ConfigurableApplicationContext service) {
        String port = service.getEnvironment().getProperty("local.server.port", "");
        return "http://127.0.0.1:" + port;
    }
}
