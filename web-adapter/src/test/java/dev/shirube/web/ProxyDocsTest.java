package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every nginx configuration of the documentation, read from its text and done as nginx does it,
 * lets people ask on the ports that it listens on.
 */
@SpringBootTest(
        classes = TestBot.class,
        properties = "shirube.web.hosts=bot.example.org,www.example.org")
@AutoConfigureMockMvc
class ProxyDocsTest {

    private static final Path DOCS = Path.of("../docs/web.md");
    private static final Pattern BLOCK = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);

    private final MockMvcTester mvc;

    @Autowired
    ProxyDocsTest(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** One server of nginx with one location. */
    record Nginx(String text) {

        String value(String directive) {
            Matcher found = Pattern.compile("\\b" + directive + " ([^;{]+?) ?[;{]").matcher(text);
            assertThat(found.find()).as(directive).isTrue();
            return found.group(1);
        }

        String authority() {
            return value("server_name") + ":" + value("listen");
        }

        /** A proxy_pass with a path puts that in place of the location. */
        String passedOn(String path) {
            Matcher target = Pattern.compile("http://[^/]+(/.*)?").matcher(value("proxy_pass"));
            assertThat(target.matches()).isTrue();
            String folder = target.group(1);
            return folder == null ? path : folder + path.substring(value("location").length());
        }

        String host() {
            String variable = value("proxy_set_header Host");
            return switch (variable) {
                case "$host" -> value("server_name");
                case "$http_host" -> authority();
                default -> throw new AssertionError("nginx has more variables: " + variable);
            };
        }

        /** The folder that the bot is told where nginx does not take it away. */
        String contextPath() {
            String folder = value("location").replaceFirst("/$", "");
            return passedOn(folder + "/").startsWith(folder) ? folder : "";
        }
    }

    static List<Nginx> configurations() throws IOException {
        List<String> blocks =
                BLOCK.matcher(Files.readString(DOCS))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(3);
        return blocks.stream().map(Nginx::new).toList();
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void thePageWorksBehindNginx(Nginx nginx) {
        String folder = nginx.value("location");
        assertThat(send(nginx, HttpMethod.GET, folder, "")).hasStatusOk();
        assertThat(send(nginx, HttpMethod.GET, folder + "chat.js", "")).hasStatusOk();
        assertThat(send(nginx, HttpMethod.POST, folder + "api/chat", "{\"text\":\"/help\"}"))
                .hasStatusOk();
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void anotherSiteMayStillNotAskBehindNginx(Nginx nginx) {
        MvcTestResult result =
                mvc.post()
                        .uri(nginx.contextPath() + "/api/chat")
                        .contextPath(nginx.contextPath())
                        .header("Host", nginx.host())
                        .header("Origin", "http://evil.example.org:" + nginx.value("listen"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"/help\"}")
                        .exchange();
        assertThat(result).hasStatus(403);
    }

    /** What a browser sends without encryption, where it does not tell Sec-Fetch-Site. */
    private MvcTestResult send(Nginx nginx, HttpMethod method, String path, String body) {
        return mvc.method(method)
                .uri(nginx.passedOn(path))
                .contextPath(nginx.contextPath())
                .header("Host", nginx.host())
                .header("Origin", "http://" + nginx.authority())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
