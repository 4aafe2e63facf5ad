package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import java.util.Map;

/** What a person does with the page. */
class BrowserTest extends OpenPage {

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
        browser.one(".welcome button[title='/skills lamp_lighter']").click();
        browser.await("return document.querySelectorAll('.quotation').length == 1");
        assertThat(browser.all(".me").getLast().getText()).isEqualTo("灯台守りに必要なスキルは？");
        browser.choose("年収");
        assertThat(browser.all(".me").getLast().getText()).isEqualTo("年収");
        assertThat(browser.lastReply().getText()).contains("111 - 222");
        assertThat(browser.script("return document.activeElement.className")).isEqualTo("bot");
    }

    @Test
    void aJobIsACard() {
        browser.one(".cards button[title='/job lamp_lighter']").click();
        browser.await(
                "return document.querySelectorAll('.bot:not(.welcome):not(.waiting)').length == 1");
        assertThat(browser.lastReply().getText()).contains("灯台守り");
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
                        + " button')?.textContent.startsWith('How much can I earn')");
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
        browser.one(".problem button").click();
        browser.await("return document.querySelectorAll('.quotation').length == 1");
        assertThat(browser.lastReply().getText()).contains("111 - 222");
        assertThat(browser.all(".problem")).isEmpty();
        assertThat(browser.all(".me")).hasSize(1);
        browser.complaints();
    }

    @Test
    void whatIsAskedWhileAnAnswerIsUnderWayIsShownAtOnceAndAnsweredInTurn() {
        browser.script(
                """
                const real = fetch;
                const gate = new Promise(open => { window.open_gate = open; });
                window.fetch = async (...all) => { await gate; return real(...all); };
                """);
        browser.box().sendKeys("灯台守りの年収は？", Keys.ENTER);
        browser.box().sendKeys("じゃあスキルは？", Keys.ENTER);
        assertThat(browser.all(".me")).hasSize(2);
        assertThat(browser.all(".waiting").getLast().getText()).isEqualTo("前の質問のあとでお答えします…");
        assertThat(browser.box().getAttribute("value")).isEmpty();
        for (int i = 0; i < 4; i++) {
            browser.box().sendKeys("使い方" + i, Keys.ENTER);
        }
        assertThat(browser.one("#note").getText()).startsWith("前の質問にお答えしているところです");
        assertThat(browser.box().getAttribute("value")).contains("使い方3");
        browser.script("window.open_gate()");
        browser.await("return document.querySelectorAll('.waiting').length == 0");
        assertThat(browser.replies()).hasSize(5);
        assertThat(browser.replies().get(0).getText()).contains("111 - 222");
        assertThat(browser.replies().get(1).getText()).contains("夜目");
    }

    @Test
    void aTextThatIsTooLongStaysInTheBox() {
        browser.script(
                "const box = document.getElementById('text'); box.value = 'あ'.repeat(1020);"
                        + " box.dispatchEvent(new Event('input'))");
        assertThat(browser.one("#count").getText()).isEqualTo("1,020 / 1,000");
        assertThat(browser.one("#note").getText()).isEqualTo("1,000文字までです。あと20文字減らしてください。");
        browser.box().sendKeys(Keys.ENTER);
        assertThat(browser.box().getAttribute("value")).hasSize(1020);
        assertThat(browser.all(".me")).isEmpty();
        browser.script(
                "const box = document.getElementById('text'); box.value = 'あ'.repeat(1000);"
                        + " box.dispatchEvent(new Event('input'))");
        assertThat(browser.one("#note").getText()).isEmpty();
        assertThat(browser.one("#count").getText()).isEqualTo("1,000 / 1,000");
    }

    @Test
    void aTextThatOnlyTheServerFindsTooLongComesBackIntoTheBox() {
        browser.script(
                "window.fetch = async () => new Response(JSON.stringify({code: 'too_long', detail:"
                        + " '長すぎます'}), {status: 413})");
        browser.box().sendKeys("灯台守りの年収は？", Keys.ENTER);
        browser.await("return document.getElementById('text').value == '灯台守りの年収は？'");
        assertThat(browser.one("#note").getText()).isEqualTo("長すぎます");
        assertThat(browser.all(".me")).isEmpty();
    }

    @Test
    void anAddressAsks() {
        browser.go(
                "http://127.0.0.1:"
                        + port
                        + "/?q=%E7%81%AF%E5%8F%B0%E5%AE%88%E3%82%8A%E3%81%AE"
                        + "%E3%82%B9%E3%82%AD%E3%83%AB%E3%81%AF%EF%BC%9F");
        browser.await("return document.querySelectorAll('.quotation').length == 1");
        assertThat(browser.one(".me").getText()).isEqualTo("灯台守りのスキルは？");
        assertThat(browser.script("return location.search")).isEqualTo("");
    }

    @Test
    void theLinkToAnAnswerLeadsToIt() {
        browser.ask("灯台守りのスキルは？");
        browser.script(
                "window.copied = []; navigator.clipboard.writeText = async t => copied.push(t)");
        browser.lastReply()
                .findElements(By.cssSelector(".tools button"))
                .forEach(WebElement::click);
        browser.await("return copied.length == 2");
        assertThat(browser.one("#note").getText()).isEqualTo("コピーしました");
        assertThat((String) browser.script("return copied[0]"))
                .contains("夜目")
                .doesNotContain("/salary");
        String link = String.valueOf(browser.script("return copied[1]"));
        assertThat(link).matches("http://127\\.0\\.0\\.1:" + port + "/a/[0-9a-z]{8,12}");
        browser.script("location.assign('" + link + "')");
        browser.await(
                "return location.pathname.startsWith('/a/') &&"
                        + " document.querySelectorAll('.quotation').length == 1");
        assertThat(browser.one("article").getText()).contains("夜目");
        browser.one("main a[href='../']").click();
        browser.await("return document.getElementById('text') != null");
    }

    @Test
    void allTabsShowTheSameConversation() {
        browser.ask("灯台守りの年収は？");
        browser.openTab("http://127.0.0.1:" + port + "/");
        assertThat(browser.lastReply().getText()).contains("111 - 222");
        browser.ask("じゃあスキルは？");
        browser.switchTab(0);
        browser.await("return document.querySelectorAll('.quotation').length == 2");
        browser.switchTab(1);
        browser.one("#restart").click();
        browser.closeTab();
        browser.await("return document.querySelectorAll('.quotation').length == 0");
        assertThat(browser.all(".me")).isEmpty();
    }

    @Test
    void aConversationIsForgottenAfterADay() {
        browser.ask("灯台守りの年収は？");
        browser.script(
                "const kept = JSON.parse(localStorage.getItem('shirube')); kept.at -= 25 * 3600e3;"
                        + " localStorage.setItem('shirube', JSON.stringify(kept))");
        browser.go("http://127.0.0.1:" + port + "/");
        assertThat(browser.all(".me")).isEmpty();
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
                .contains("777", "<script>window.hacked = 'entity'</script>")
                .doesNotContain("'cell'");
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
}
