package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.Map;

/** What a person does with the page. */
@SpringBootTest(classes = TestBot.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    @LocalServerPort private int port;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.start("ja");
    }

    @BeforeEach
    void open() {
        browser.dark(false);
        browser.open(port, 1100, 900);
    }

    @AfterAll
    @SuppressWarnings("NullAway") // skipped without a browser
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aTypedQuestionIsAnswered() {
        browser.ask("灯台守りのシニアの年収は？");
        assertThat(browser.one(".me").getText()).isEqualTo("灯台守りのシニアの年収は？");
        assertThat(browser.lastReply().getText())
                .contains("ガイドからの引用", "555 - 666", "※物語に基づく推定値です。", "出典");
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("text");
        assertThat(browser.box().getAttribute("value")).isEmpty();
    }

    @Test
    void anExampleAndAChoiceAreTakenByAClick() {
        browser.one(".welcome button").click();
        browser.await("return document.querySelectorAll('.quotation').length == 1");
        browser.choose("スキル");
        assertThat(browser.all(".me").getLast().getText()).isEqualTo("スキル");
        assertThat(browser.lastReply().getText()).contains("夜目");
        assertThat(browser.script("return document.activeElement.className")).isEqualTo("bot");
    }

    @Test
    void aFollowUpKeepsTheJob() {
        browser.ask("灯台守りの年収は？");
        browser.ask("じゃあスキルは？");
        assertThat(browser.lastReply().getText()).contains("夜目");
    }

    @Test
    void aReloadKeepsTheConversation() {
        browser.ask("灯台守りの年収は？");
        browser.script("location.reload()");
        browser.await("return document.querySelectorAll('.quotation').length == 1");
        browser.ask("じゃあスキルは？");
        assertThat(browser.lastReply().getText()).contains("夜目");
    }

    @Test
    void startingOverForgets() {
        browser.ask("灯台守りの年収は？");
        browser.one("#restart").click();
        assertThat(browser.replies()).isEmpty();
        browser.ask("じゃあスキルは？");
        assertThat(browser.lastReply().getText()).doesNotContain("夜目");
    }

    @Test
    void shiftAndEnterMakesALine() {
        browser.box().sendKeys("灯台守りの", Keys.chord(Keys.SHIFT, Keys.ENTER), "年収は？");
        assertThat(browser.box().getAttribute("value")).isEqualTo("灯台守りの\n年収は？");
        assertThat(browser.all(".me")).isEmpty();
    }

    @Test
    void enterWhileComposingDoesNotSend() {
        browser.box().click();
        var composing =
                Map.<String, Object>of("text", "とうだい", "selectionStart", 4, "selectionEnd", 4);
        browser.command("Input.imeSetComposition", composing);
        browser.script(
                """
                for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
                  document.getElementById('text').dispatchEvent(new KeyboardEvent('keydown',
                      { key: 'Enter', bubbles: true, cancelable: true, ...init }));
                }
                """);
        assertThat(browser.box().getAttribute("value")).isEqualTo("とうだい");
        assertThat(browser.all(".me")).isEmpty();
        browser.command("Input.insertText", Map.of("text", "灯台守りの年収は？"));
        browser.ask("");
        assertThat(browser.one(".me").getText()).isEqualTo("灯台守りの年収は？");
    }

    @Test
    void theLanguageCanBeSwitched() {
        browser.one("[data-language=en]").click();
        assertThat(browser.one("form button").getText()).isEqualTo("Send");
        browser.await(
                "return document.querySelector('.welcome"
                        + " button')?.textContent.endsWith('Duties?')");
        browser.ask("灯台守りの年収は？");
        assertThat(browser.lastReply().getText()).contains("Quoted from the guide", "Source");
        assertThat(browser.script("return document.documentElement.lang")).isEqualTo("en");
    }

    @Test
    void aBotThatIsAwayIsNoDeadEnd() {
        browser.script(
                "window.realFetch = fetch; window.fetch = () => Promise.reject(new Error())");
        browser.ask("灯台守りの年収は？");
        assertThat(browser.lastReply().getText()).contains("つながりませんでした");
        browser.script("window.fetch = window.realFetch");
        browser.choose("もう一度送る");
        assertThat(browser.lastReply().getText()).contains("111 - 222");
        browser.complaints();
    }

    @Test
    void aHostileGuideRunsNothing() {
        browser.complaints();
        browser.ask("偽書記の年収は？");
        browser.ask("偽書記の主な業務は？");
        assertThat(browser.script("return window.hacked === undefined")).isEqualTo(true);
        assertThat(
                        browser.all(
                                "#log script, #log iframe, #log style, #log [onerror], #log"
                                        + " [href^=java]"))
                .isEmpty();
        assertThat(browser.one("body").isDisplayed()).isTrue();
        assertThat(browser.one("#log").getText())
                .contains("<script>window.hacked = 'cell'</script> 777");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void thePageIsFiveRequestsAndNothingFromElsewhere() {
        Object names =
                browser.script(
                        "return performance.getEntriesByType('resource').map(e => new"
                                + " URL(e.name).pathname)");
        assertThat(names)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .hasSizeLessThanOrEqualTo(4)
                .contains("/chat.css", "/chat.js", "/api/examples");
    }

    @Test
    void aPhoneNeedsNoHorizontalScrolling() {
        browser.open(port, 360, 740);
        browser.ask("灯台守りの年収は？");
        browser.ask("偽書記の年収は？");
        Object wider =
                browser.script(
                        """
                        const root = document.documentElement;
                        return [root, document.body, document.getElementById('log')]
                            .filter(e => e.scrollWidth > root.clientWidth).length;
                        """);
        assertThat(wider).isEqualTo(0L);
        assertThat(browser.script("return document.documentElement.clientWidth")).isEqualTo(360L);
    }

    @Test
    void nightIsDark() {
        browser.dark(true);
        assertThat(background()).isEqualTo("rgb(20, 24, 26)");
        browser.dark(false);
        assertThat(background()).isEqualTo("rgb(246, 244, 239)");
    }

    private Object background() {
        return List.of(browser.script("return getComputedStyle(document.body).backgroundColor"))
                .getFirst();
    }
}
