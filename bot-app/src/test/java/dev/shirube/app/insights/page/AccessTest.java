package dev.shirube.app.insights.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.nio.file.Path;

/** Who gets to see insights, and who does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    @SuppressWarnings("NullAway.Init")
    @AutoClose
    private Service service;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = Service.start(folder, "--shirube.meaning.enabled=false");
    }

    @BeforeEach
    void forget() {
        service.forget();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/insights",
                "/insights/",
                "/insights/gaps/1",
                "/insights/accepted",
                "/insights/missing",
                "/insights/missing.csv",
                "/insights/x"
            })
    void withoutALogInThereIsNothingButTheFormForIt(String path) {
        HttpResponse<String> response = service.get(path);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location"))
                .hasValue(service.address("/insights/login"));
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"try", "accept", "undo", "missing", "missing/remove", "logout", "login"})
    void nothingIsChangedWithoutTheTokenOfAForm(String action) {
        assertThat(service.post("/insights/" + action, "id", "1").statusCode()).isEqualTo(403);

        service.logIn(Service.PASSWORD);
        assertThat(service.get("/insights").statusCode()).isEqualTo(200);
        assertThat(service.post("/insights/" + action, "id", "1").statusCode()).isEqualTo(403);
        assertThat(service.get("/insights").statusCode()).isEqualTo(200);
    }

    @Test
    void whoLogsInGetsAnotherSessionThatNoScriptAndNoOtherSiteCanUse() {
        String before = cookie(service.get("/insights/login"));
        HttpResponse<String> login = service.logIn(Service.PASSWORD);

        assertThat(login.statusCode()).isEqualTo(302);
        assertThat(login.headers().firstValue("Location").orElse("")).endsWith("/insights");
        assertThat(cookie(login))
                .startsWith("shirube=")
                .contains("; HttpOnly", "; SameSite=Strict")
                .isNotEqualTo(before);
        assertThat(service.get("/insights").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy)
                                .contains("default-src 'none'", "form-action 'self'")
                                .doesNotContain("script-src"));
        assertThat(service.get("/insights").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElse("");
    }

    @Test
    void whoLogsOutIsOut() {
        service.logIn(Service.PASSWORD);
        service.post("/insights/logout", "_csrf", service.token("/insights"));

        assertThat(service.get("/insights").statusCode()).isEqualTo(302);
    }

    @Test
    void theChatPageKnowsNothingOfIt() {
        HttpResponse<String> page = service.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'", "form-action 'none'");
        HttpResponse<String> answer = service.ask("HoEの年収は？");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("1,200");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whatAProxyPassesOnDoesNotComeFromThisMachine() {
        assertThat(service.get("/insights/login", "X-Forwarded-For", "203.0.113.9").statusCode())
                .isEqualTo(404);
        assertThat(service.get("/insights/login").statusCode()).isEqualTo(200);
    }

    @Test
    void whoGuessesHasToWaitEvenWithTheRightPassword(@TempDir Path other) {
        try (Service slow =
                Service.start(
                        other, "--shirube.meaning.enabled=false", "--shirube.insights.open=true")) {
            for (int i = 0; i < 4; i++) {
                assertThat(slow.logIn("guess " + i).headers().firstValue("Location").orElse(""))
                        .endsWith("/insights/login?failed");
            }
            HttpResponse<String> refused = slow.logIn(Service.PASSWORD);

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After")).isPresent();
            assertThat(refused.body()).contains("_csrf").doesNotContain(Service.PASSWORD);
            assertThat(slow.get("/insights").statusCode()).isEqualTo(302);
            assertThat(slow.get("/insights/login", "X-Forwarded-For", "203.0.113.9").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void switchedOffThereIsNoPageAndTheChatGoesOn(@TempDir Path other) {
        try (Service off =
                Service.start(
                        other,
                        "--shirube.meaning.enabled=false",
                        "--shirube.insights.enabled=false")) {
            assertThat(off.get("/insights").statusCode()).isEqualTo(404);
            assertThat(off.get("/insights/login").statusCode()).isEqualTo(404);
            assertThat(off.ask("HoEの年収は？").body()).contains("1,200");
        }
    }
}
