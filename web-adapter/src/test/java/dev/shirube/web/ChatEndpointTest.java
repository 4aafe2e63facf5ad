package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.UnsupportedEncodingException;

@SpringBootTest(classes = TestBot.class)
@AutoConfigureMockMvc
class ChatEndpointTest {

    private final MockMvcTester mvc;

    @Autowired
    ChatEndpointTest(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    private MockMvcRequestBuilder post(String body) {
        return mvc.post()
                .uri("/api/chat")
                .header("Host", "127.0.0.1:8080")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private MvcTestResult ask(String text, String conversation) {
        return post("{\"text\":\"%s\",\"conversation\":\"%s\"}".formatted(text, conversation))
                .exchange();
    }

    private static AbstractStringAssert<?> assertProblem(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(status);
        return assertThat(result).bodyJson().extractingPath("$.code").asString();
    }

    @Test
    void answersWithTheWordsOfTheGuide() {
        MvcTestResult result = ask("灯台守りのシニアの年収は？", "a1");
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(result).bodyJson().extractingPath("$.outcome").isEqualTo("answer");
        assertThat(result).bodyJson().extractingPath("$.language").isEqualTo("ja");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.html")
                .asString()
                .contains("555 - 666</span></td>");
        assertThat(result).bodyJson().extractingPath("$.text").asString().contains("555 - 666");
        assertThat(result).bodyJson().extractingPath("$.sources[0].date").isEqualTo("2031-02-03");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.choices[0].command")
                .asString()
                .startsWith("/");
    }

    @Test
    void speaksTheLanguageOfThePage() {
        MvcTestResult result = post("{\"text\":\"灯台守りの年収は？\",\"language\":\"en-GB\"}").exchange();
        assertThat(result).bodyJson().extractingPath("$.language").isEqualTo("en");
        assertThat(result).bodyJson().extractingPath("$.html").asString().contains(">Source<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{}",
                "{\"text\":null}",
                "{\"text\":\" \\n\"}",
                "{\"text\":1}",
                "{\"text\":\"a\"} {}",
                "{\"text\":\"a\",\"conversation\":1}",
                "{\"text\":\"a\",\"conversation\":\"\"}",
                "{\"text\":\"a\",\"conversation\":\"a b\"}",
                "{\"text\":\"a\",\"conversation\":\"../../etc\"}",
                "{\"text\":\"a\",\"language\":\"<b>\"}",
                "{\"text\":\"a\",\"language\":[]}",
                "{\"text\":\"a\",\"language\":\"\"}",
                "{\"text\":true}",
                "{\"text\":[\"a\"]}",
                "{\"text\":\"a\",\"text\":\"b\"}"
            })
    void refusesWhatIsNoQuestion(String body) {
        assertProblem(post(body).exchange(), 400).isEqualTo("invalid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"language\":\"fr\" | \"language\" must be \"ja\" or \"en\".",
                "\"language\":\"japanese\" | \"language\" must be \"ja\" or \"en\".",
                "\"language\":\"ja_JP\" | \"language\" must be \"ja\" or \"en\".",
                "\"lang\":\"en\" | \"lang\" is unknown; a question has \"text\", \"conversation\","
                        + " \"language\" and \"form\".",
                "\"Text\":\"b\" | \"Text\" is unknown; a question has \"text\", \"conversation\","
                        + " \"language\" and \"form\".",
                "\"conversation\":7 | \"conversation\" must be a string.",
            })
    void saysWhatItDoesNotUnderstand(String member, String detail) {
        MvcTestResult result = post("{\"text\":\"a\"," + member + "}").exchange();
        assertProblem(result, 400).isEqualTo("invalid");
        assertThat(result).bodyJson().extractingPath("$.detail").isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/examples?language=fr",
                "/api/examples?language=",
                "/api/examples?lang=en"
            })
    void examplesAreNotGivenForWhatIsNotUnderstood(String address) {
        MvcTestResult result = mvc.get().uri(address).header("Host", "localhost").exchange();
        assertProblem(result, 400).isEqualTo("invalid");
    }

    @Test
    void theCommandOfAReplyGivesItAgain() throws UnsupportedEncodingException {
        String body = ask("灯台守りのスキルは？", "e1").getResponse().getContentAsString(UTF_8);
        JsonNode reply = JsonMapper.shared().readTree(body);
        assertThat(reply.get("plain").asString()).contains("夜目").doesNotContain("[1]", "/salary");
        assertThat(ask(reply.get("command").asString(), "e2"))
                .bodyJson()
                .extractingPath("$.html")
                .asString()
                .contains("夜目");
    }

    @Test
    void refusesAnIdThatIsTooLong() {
        assertProblem(ask("a", "x".repeat(65)), 400).isEqualTo("invalid");
    }

    @Test
    void refusesATextThatIsTooLongInTheBotsOwnWords() {
        MvcTestResult result = ask("年".repeat(1001), "c1");
        assertProblem(result, 413).isEqualTo("too_long");
        assertThat(result).bodyJson().extractingPath("$.detail").asString().contains("文字まで");
    }

    @Test
    void refusesABodyThatIsTooLong() {
        assertProblem(ask("a".repeat(AskRequest.LIMIT), "c1"), 413).isEqualTo("too_long");
    }

    @Test
    void refusesWhoeverAsksTooOften() {
        MvcTestResult last = ask("a", "d1");
        for (int i = 0; i < 40 && last.getResponse().getStatus() == 200; i++) {
            last = ask("a", "d1");
        }
        assertProblem(last, 429).isEqualTo("too_many");
        assertThat(last).headers().hasValue("Retry-After", "1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
    void readsNothingButJson(String type) {
        MvcTestResult result =
                mvc.post()
                        .uri("/api/chat")
                        .header("Host", "localhost")
                        .contentType(type)
                        .content("{}")
                        .exchange();
        assertProblem(result, 415).isEqualTo("unsupported_media_type");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://example.com",
        "Origin, http://localhost:8080",
        "Origin, http://127.0.0.1:9090",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void otherSitesMayNotAsk(String header, String value) {
        MvcTestResult result = post("{\"text\":\"a\"}").header(header, value).exchange();
        assertProblem(result, 403).isEqualTo("wrong_origin");
        assertThat(result.getResponse().getHeader("Access-Control-Allow-Origin")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, http://localhost:8081, ",
        "localhost, https://localhost, same-origin",
        "localhost:80, http://localhost:8081, same-origin",
        "[::1]:8080, http://[::1]:8080, ",
        "LOCALHOST:8080, http://localhost:8080, "
    })
    void thePageMayAskByAnotherPortThanTheHostHeaderTells(
            String host, String origin, @Nullable String site) {
        MockMvcRequestBuilder request =
                mvc.post()
                        .uri("/api/chat")
                        .header("Host", host)
                        .header("Origin", origin)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"/help\"}");
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        assertThat(request.exchange()).hasStatusOk();
    }

    @Test
    void theOwnPageMayAsk() {
        MvcTestResult result =
                post("{\"text\":\"/help\"}")
                        .header("Origin", "http://127.0.0.1:8080")
                        .header("Sec-Fetch-Site", "same-origin")
                        .exchange();
        assertThat(result).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/chat.js", "/api/examples", "/api/openapi.yaml", "/nowhere"})
    void otherNamesAreNotKnown(String path) {
        MvcTestResult result = mvc.get().uri(path).header("Host", "rebound.example.com").exchange();
        assertProblem(result, 421).isEqualTo("wrong_host");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/chat, 405, method_not_allowed",
        "/nowhere, 404, not_found",
        "/api/, 404, not_found"
    })
    void everyFailureHasTheSameShape(String path, int status, String code) {
        MvcTestResult result = mvc.get().uri(path).header("Host", "localhost").exchange();
        assertProblem(result, status).isEqualTo(code);
    }
}
