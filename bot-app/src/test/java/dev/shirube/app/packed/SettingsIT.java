package dev.shirube.app.packed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;

import dev.shirube.app.packed.PackedProgram.Service;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A setting of each module takes effect in the packed program, in each way to give one. */
@Timeout(600)
class SettingsIT {

    @TempDir(factory = PackedProgram.InTarget.class)
    Path folder;

    private final BlockingQueue<String> called = new LinkedBlockingQueue<>();
    private HttpServer platforms = newServer();

    /** In the place of Slack and Discord: refuses every token. */
    private static HttpServer newServer() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void start() {
        platforms.createContext(
                "/",
                exchange -> {
                    called.add(exchange.getRequestURI().getPath());
                    byte[] answer =
                            "{\"ok\":false,\"error\":\"invalid_auth\"}"
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(
                            exchange.getRequestURI().getPath().startsWith("/slack") ? 200 : 401,
                            answer.length);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write(answer);
                    }
                });
        platforms.start();
    }

    @AfterEach
    void stop() {
        platforms.stop(0);
    }

    private Map<String, String> settings() {
        String here = "http://127.0.0.1:" + platforms.getAddress().getPort();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("shirube.language", "en");
        settings.put("shirube.web.hosts", "bot.example.org");
        settings.put("shirube.slack.api-url", here + "/slack/");
        settings.put("shirube.discord.api-url", here + "/discord/v10");
        settings.put("shirube.mattermost.command", "career");
        settings.put("server.port", "0");
        settings.put("logging.file.name", "bot.log");
        return settings;
    }

    private Map<String, String> tokens() {
        return Map.of(
                "MATTERMOST_URL",
                "http://127.0.0.1:" + platforms.getAddress().getPort() + "/mattermost",
                "MATTERMOST_TOKEN",
                "test",
                "SLACK_BOT_TOKEN",
                "xoxb-1-test",
                "SLACK_APP_TOKEN",
                "xapp-1-test",
                "DISCORD_TOKEN",
                "test.test.test");
    }

    @Test
    void asArguments() throws Exception {
        String[] arguments =
                settings().entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new);

        try (Service service = PackedProgram.in(folder).serve(tokens(), arguments)) {
            assertEffect(service);
        }
    }

    @Test
    void asVariables() throws Exception {
        Map<String, String> variables = new LinkedHashMap<>(tokens());
        settings()
                .forEach((name, value) ->
                        variables.put(
                                name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT),
                                value));

        try (Service service = PackedProgram.in(folder).serve(variables)) {
            assertEffect(service);
        }
    }

    @Test
    void inAFile() throws Exception {
        var yaml = new StringBuilder();
        settings().forEach((name, value) -> yaml.append("%s: %s%n".formatted(name, value)));
        Files.writeString(folder.resolve("application.yaml"), yaml);

        try (Service service = PackedProgram.in(folder).serve(tokens())) {
            assertEffect(service);
        }
    }

    @Test
    void unknownOnesAreRefusedInEachOfTheWaysThatAreTheProgramsOwn() throws Exception {
        PackedProgram program = PackedProgram.in(folder);

        assertThat(program.run(Map.of(), "lint", "--shirube.web.host=x").err())
                .isEqualTo(
                        "shirube: unknown setting shirube.web.host;"
                                + " did you mean shirube.web.hosts?\n");
        Files.writeString(folder.resolve("application.yaml"), "shirube.slack.welcom: true\n");
        PackedProgram.Output refused = program.run(Map.of());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo(
                        "shirube: unknown setting shirube.slack.welcom in application.yaml:1;"
                                + " did you mean shirube.slack.welcome?\n");
    }

    @Test
    void aPortThatIsTakenIsNamedWithItsSetting() throws Exception {
        int port = platforms.getAddress().getPort();

        PackedProgram.Output refused =
                PackedProgram.in(folder).run(Map.of(), "serve", "--server.port=" + port);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .startsWith("shirube: server.port: port %d is in use".formatted(port))
                .hasLineCount(1);
    }

    @Test
    void aPortThatIsTakenIsNamedAfterWhatItIsFor() throws Exception {
        int port = platforms.getAddress().getPort();

        PackedProgram.Output refused =
                PackedProgram.in(folder)
                        .run(
                                Map.of(),
                                "serve",
                                "--server.port=0",
                                "--management.server.port=" + port);

        assertThat(refused.err())
                .startsWith("shirube: management.server.port: port %d is in use".formatted(port));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.servlet.context-path=career",
                "server.ssl.key-store=nowhere.p12",
                "server.ssl.certificate=nowhere.pem",
                "spring.profiles.active=!!"
            })
    void whatTheServerCannotUseIsNamedOnOneLine(String setting) throws Exception {
        PackedProgram.Output refused =
                PackedProgram.in(folder).run(Map.of(), "serve", "--server.port=0", "--" + setting);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .startsWith("shirube: " + setting.replaceAll("=.*", ""))
                .hasLineCount(1);
    }

    @Test
    void aNameThatTheLocaleCannotWriteIsNoSecret() throws Exception {
        PackedProgram.Output refused =
                PackedProgram.in(folder)
                        .shell(Map.of("LC_ALL", "C"), "java -jar shirube.jar lint ガイド", "");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .startsWith("shirube: \"ガイド\" cannot be opened in this locale")
                .contains("LC_ALL=C.UTF-8");
    }

    @Test
    void whatIsWrongWithGuidesAtTheStartIsInTheLog() throws Exception {
        PackedProgram program = PackedProgram.in(folder);
        Path guides = Files.createDirectory(folder.resolve("guides"));
        Files.writeString(guides.resolve("broken.md"), "---json\n{\"slug\": \n---\n# x\n");

        try (Service service =
                program.serve(
                        Map.of(),
                        "--guides=guides",
                        "--server.port=0",
                        "--logging.file.name=bot.log")) {
            assertThat(service.lines())
                    .startsWith(
                            "Guides: 0, sections: 0",
                            "Errors in guides: 1; the log and lint show them");
            assertThat(folder.resolve("bot.log"))
                    .content()
                    .contains("guides/broken.md:2: error: ")
                    .contains("nothing can be answered: no guide in guides can be used; errors: 1");
        }
    }

    @Test
    void loggingIsSetForCommandsToo() throws Exception {
        PackedProgram program = PackedProgram.in(folder);

        program.run(
                        Map.of("LOGGING_LEVEL_ROOT", "debug"),
                        "lint",
                        "seeds",
                        "--logging.file.name=lint.log",
                        "--logging.pattern.file=<%level> %msg%n")
                .fine();

        assertThat(folder.resolve("lint.log")).content().contains("<DEBUG> ");
    }

    private void assertEffect(Service service) throws Exception {
        assertThat(service.lines())
                .as("six lines, and nothing before them")
                .hasSize(6)
                .startsWith("Guides: 1, sections: 48")
                .contains("Insights: /insights of the web chat, from this machine alone");
        assertThat(get(service.port(), "/", "bot.example.org")).startsWith("HTTP/1.1 200");
        assertThat(get(service.port(), "/", "other.example.org")).startsWith("HTTP/1.1 421");
        assertThat(ask(service.port(), "?")).contains("\"language\":\"en\"");
        boolean slack = false;
        boolean discord = false;
        boolean mattermost = false;
        while (!slack || !discord || !mattermost) {
            String path = called.poll(180, TimeUnit.SECONDS);
            assertThat(path)
                    .as("slack: %s, discord: %s, mattermost: %s", slack, discord, mattermost)
                    .isNotNull();
            slack |= path.startsWith("/slack/");
            discord |= path.startsWith("/discord/v10/");
            mattermost |= path.startsWith("/mattermost/api/v4/");
        }
        assertThat(folder.resolve("bot.log")).exists();
    }

    private static String get(int port, String path, String host) throws IOException {
        return http(port, "GET %s HTTP/1.1\r\nHost: %s\r\n".formatted(path, host), "");
    }

    private static String ask(int port, String question) throws IOException {
        String body = "{\"text\": \"%s\"}".formatted(question);
        return http(
                port,
                "POST /api/chat HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                        + "Content-Length: %d\r\n".formatted(body.length()),
                body);
    }

    /** Java's own client lets nobody choose the host. */
    private static String http(int port, String head, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(
                            (head + "Connection: close\r\n\r\n" + body)
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
