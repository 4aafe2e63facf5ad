package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.testkit.KeptLog;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Where words are kept, what was wrong with an answer can be written, in a browser. */
@TestPropertySource(properties = {"test.keeps=true", "test.keeps-words=true"})
class CommentTest extends OpenPage {

    @Autowired KeptLog kept;

    @Test
    void whatIsWrittenIntoTheFieldIsKeptWithTheAnswer() {
        browser.ask("灯台守りの年収は？");
        browser.press("👎 違う");
        browser.press("✏️ 自分の言葉で書く");

        WebElement field = browser.lastReply().findElement(By.cssSelector(".own textarea"));
        assertThat(field.getAccessibleName()).isEqualTo("どこが合いませんでしたか");
        assertThat(field.getDomAttribute("maxlength")).isEqualTo("300");
        assertThat(browser.lastReply().getText()).contains("ガイドを書く人に伝わります");
        field.sendKeys("油の値段が上がりました");
        browser.press("送る");

        assertThat(browser.lastReply().getText()).contains("記録しました");
        assertThat(kept.comments())
                .extracting(RecordedFeedback::guide, RecordedFeedback::comment)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("lamp_lighter", "油の値段が上がりました"));
        assertThat(browser.all(".own")).isEmpty();
        browser.script("window.old = true; location.reload()");
        browser.await(
                "return !window.old && document.querySelectorAll('.bot:not(.welcome)').length > 2");
        assertThat(browser.all(".own")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }
}
