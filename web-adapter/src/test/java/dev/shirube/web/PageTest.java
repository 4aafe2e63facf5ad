package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

@SpringBootTest(classes = TestBot.class)
@AutoConfigureMockMvc
class PageTest {

    /** In bytes, over all files of the page. */
    private static final int WEIGHT = 38 * 1024;

    private static final Pattern WORD = Pattern.compile("say\\('(\\w+)'[,)]|\\[language]\\.(\\w+)");

    private final MockMvcTester mvc;

    @Autowired
    PageTest(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).header("Host", "localhost").exchange();
    }

    private String body(String path) throws UnsupportedEncodingException {
        return get(path).getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html;charset=UTF-8",
        "/chat.css, text/css;charset=UTF-8",
        "/chat.js, text/javascript;charset=UTF-8",
        "/icon.svg, image/svg+xml",
        "/api/openapi.yaml, application/yaml",
        "/api/examples, application/json"
    })
    void servesItsFiles(String path, String type) {
        assertThat(get(path)).hasStatusOk().hasContentType(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/chat.js", "/api/examples", "/nowhere", "/api/chat"})
    void everyResponseIsGuarded(String path) {
        assertThat(get(path))
                .headers()
                .hasValue(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
                            + " https:; connect-src 'self'; base-uri 'none'; form-action 'none';"
                            + " frame-ancestors 'none'")
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "no-referrer")
                .hasValue("Cache-Control", "no-store");
    }

    @Test
    void examplesComeInTheLanguageAskedFor() throws UnsupportedEncodingException {
        assertThat(body("/api/examples"))
                .contains("\"language\":\"ja\"", "灯台守りに必要なスキルは？", "\"maxLength\":1000");
        assertThat(body("/api/examples?language=en-US"))
                .contains("\"language\":\"en\"", "Which skills do I need as 灯台守り?");
        assertThat(body("/api/examples")).contains("\"jobCount\":2", "/job lamp_lighter");
    }

    @Test
    void noAddressOfThePageBeginsAtTheRoot() throws UnsupportedEncodingException {
        for (Element element : Jsoup.parse(body("/")).select("[href], [src]")) {
            assertThat(element.attr("href") + element.attr("src")).doesNotStartWith("/");
        }
        assertThat(body("/chat.js")).doesNotContain("'/api", "`/api", "\"/api");
        assertThat(body("/chat.css")).doesNotContain("url(");
    }

    @Test
    void thePageSaysWhatItIs() throws UnsupportedEncodingException {
        Document page = Jsoup.parse(body("/"));
        assertThat(page.select("meta[name=description]").attr("content")).contains("キャリアガイド");
        assertThat(page.select("link[rel=icon]").attr("href")).isEqualTo("icon.svg");
    }

    @Test
    void thePageIsLight() throws UnsupportedEncodingException {
        int weight = 0;
        for (String path : new String[] {"/", "/chat.css", "/chat.js", "/icon.svg"}) {
            weight += get(path).getResponse().getContentAsByteArray().length;
        }
        assertThat(weight).isLessThan(WEIGHT);
    }

    @Test
    void everyWordThatThePageNeedsIsThereInBothLanguages() throws UnsupportedEncodingException {
        Document page = Jsoup.parse(body("/"));
        JsonNode words = JsonMapper.shared().readTree(page.expectFirst("#words").data());
        assertThat(words.get("en").propertyNames())
                .containsExactlyElementsOf(words.get("ja").propertyNames());
        for (String name : new String[] {"text", "label", "title", "placeholder"}) {
            for (Element element : page.select("[data-" + name + "]")) {
                assertThat(words.get("ja").has(element.attr("data-" + name))).isTrue();
            }
        }
        WORD.matcher(body("/chat.js"))
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .forEach(word -> assertThat(words.get("ja").has(word)).as(word).isTrue());
    }
}
