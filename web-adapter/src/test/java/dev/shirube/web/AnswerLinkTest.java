package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A link to an answer, as the page gives it and as it opens. */
@SpringBootTest(classes = TestBot.class)
@AutoConfigureMockMvc
class AnswerLinkTest {

    private final MockMvcTester mvc;

    @Autowired
    AnswerLinkTest(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void theLinkOfAReplyOpensTheSameAnswer() throws UnsupportedEncodingException {
        JsonNode reply = ask("灯台守りのシニアの年収は？");
        String link = reply.get("link").asString();
        assertThat(link).matches("a/[0-9a-z]{12}");

        Document page = page(link, "ja");
        assertThat(page.select("article .answer").text()).contains("555 - 666", "船を導く。");
        assertThat(page.select("article .source").text()).contains("灯台守りの年収と仕事");
        assertThat(Jsoup.parse(reply.get("html").asString()).select(".answer").text())
                .isEqualTo(page.select("article .answer").text());
    }

    @Test
    void theHeadTellsTheAnswerAndNoWordOfTheQuestion() throws UnsupportedEncodingException {
        String question = "ひみつの友人のための灯台守りのシニアの年収は？";
        Document page = page(ask(question).get("link").asString(), "ja");
        assertThat(page.title()).startsWith("灯台守り").contains("年収");
        String description = page.select("meta[name=description]").attr("content");
        assertThat(description).contains("555 - 666").hasSizeLessThanOrEqualTo(160);
        assertThat(page.select("meta[property=og:title]").attr("content")).startsWith("灯台守り");
        assertThat(page.select("meta[property=og:description]").attr("content"))
                .isEqualTo(description);
        assertThat(page.html()).doesNotContain("ひみつ", "友人");
    }

    @Test
    void theSameAnswerHasTheSameLinkHoweverItWasAskedFor() {
        assertThat(ask("灯台守りのシニアの年収は？").get("link"))
                .isEqualTo(ask("/salary lamp_lighter senior").get("link"));
        assertThat(ask("/jobs").get("link").asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theBotsOwnWordsAreInTheLanguageOfTheBrowser(String language)
            throws UnsupportedEncodingException {
        Document page = page(ask("灯台守りの年収は？").get("link").asString(), language);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("main > div > p > a").text())
                .isEqualTo(language.equals("ja") ? "自分で質問する" : "Ask a question of your own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a/00000000", "a/zzzzzzzzzzzz", "a/x", "a/%3Cscript%3E", "a/0000000000000"})
    void aLinkThatLeadsNowhereSaysSoWithQuestions(String link) throws UnsupportedEncodingException {
        MvcTestResult result = get(link, "ja");
        assertThat(result).hasStatus(404).hasContentType("text/html;charset=UTF-8");
        Document page = document(result);
        assertThat(page.select("h2").text()).isEqualTo("この答えは、もうありません");
        assertThat(page.select("article li a")).isNotEmpty();
        assertThat(page.expectFirst("article li a").attr("href")).startsWith("../?q=%2F");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void whatAGuideSaysIsNoMarkup() throws UnsupportedEncodingException {
        String link = ask("/salary hostile_clerk").get("link").asString();
        assertThat(link).isNotEmpty();
        Document page = page(link, "ja");
        assertThat(page.select("script, iframe, [onclick], [onerror], [style]")).isEmpty();
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void thePageIsGuardedAndNeedsNoScript() throws UnsupportedEncodingException {
        String link = ask("灯台守りの年収は？").get("link").asString();
        assertThat(get(link, "ja"))
                .headers()
                .hasValue("Referrer-Policy", "no-referrer")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy.getFirst()).startsWith("default-src 'none'"));
        assertThat(document(get(link, "ja")).select("[href], [src]"))
                .allSatisfy(element -> assertThat(element.attr("href")).doesNotStartWith("/"));
        assertThat(mvc.get().uri("/" + link).header("Host", "evil.example").exchange())
                .hasStatus(421);
    }

    private Document page(String link, String language) throws UnsupportedEncodingException {
        MvcTestResult result = get(link, language);
        assertThat(result).hasStatusOk().hasContentType("text/html;charset=UTF-8");
        return document(result);
    }

    private static Document document(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String link, String language) {
        return mvc.get()
                .uri(URI.create("/" + link))
                .header("Host", "localhost")
                .header("Accept-Language", language)
                .exchange();
    }

    private JsonNode ask(String text) {
        MvcTestResult result =
                mvc.post()
                        .uri("/api/chat")
                        .header("Host", "localhost")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JsonMapper.shared().writeValueAsString(Map.of("text", text)))
                        .exchange();
        return JsonMapper.shared()
                .readTree(
                        new String(
                                result.getResponse().getContentAsByteArray(),
                                StandardCharsets.UTF_8));
    }
}
