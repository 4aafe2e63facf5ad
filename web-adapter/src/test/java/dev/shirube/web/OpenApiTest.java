package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What the endpoints give is what their description says. */
@SpringBootTest(classes = TestBot.class)
@AutoConfigureMockMvc
@TestPropertySource(properties = {"test.keeps=true", "test.keeps-words=true"})
class OpenApiTest {

    private final MockMvcTester mvc;

    @Autowired
    OpenApiTest(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).header("Host", "localhost").exchange();
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/api/chat")
                .header("Host", "localhost")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void assertDescribed(MvcTestResult result, String path, String method) {
        var description = OpenApi.read();
        var response = result.getResponse();
        JsonNode json =
                JsonMapper.shared()
                        .readTree(
                                new String(
                                        response.getContentAsByteArray(), StandardCharsets.UTF_8));
        String type =
                MediaType.parseMediaType(Objects.requireNonNull(response.getContentType()))
                        .removeQualityValue()
                        .toString();
        assertThat(description.faults(path, method, response.getStatus(), type, json))
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灯台守りの年収は？",
                "年収は？",
                "宇宙飛行士の年収は？",
                "/jobs",
                "/job lamp_lighter",
                "/help",
                "ありがとう",
                "/nothing",
                "/feedback words"
            })
    void everyReplyIsDescribed(String text) {
        assertDescribed(post("{\"text\":\"" + text + "\"}"), "/api/chat", "post");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "{\"text\":1}", "[]"})
    void everyProblemIsDescribed(String body) {
        assertDescribed(post(body), "/api/chat", "post");
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯台", "zzzz"})
    void theSuggestionsAreDescribed(String typed) {
        assertDescribed(
                get("/api/suggestions?language=ja&typed=" + typed), "/api/suggestions", "get");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theExamplesAreDescribed(String language) {
        assertDescribed(get("/api/examples?language=" + language), "/api/examples", "get");
    }
}
