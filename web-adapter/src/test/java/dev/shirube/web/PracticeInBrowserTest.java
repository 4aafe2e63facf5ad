package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Practising an interview on the page, from start to summary. */
@TestPropertySource(properties = "test.guides=src/test/resources/practice-guides")
class PracticeInBrowserTest extends OpenPage {

    @Test
    void anInterviewIsPractisedOnAPhone() {
        browser.resize(360, 740);
        browser.ask("/practice lens_grinder");
        assertThat(browser.lastReply().getText())
                .contains("1/2", "曇った日に何を磨きますか？")
                .doesNotContain("欠けを探します");

        browser.ask("わたしの答えは、欠けを探して布で拭くことです");
        assertThat(browser.lastReply().getText())
                .contains("☑ まず欠けを探します", "☐ 次に油の量を量ります", "手順を守る人かを見ます。");

        browser.choose("次の質問");
        assertThat(browser.lastReply().getText()).contains("2/2", "割れたら？");
        browser.choose("とばす");
        assertThat(browser.lastReply().getText())
                .contains("回答した質問: 1問、とばした質問: 1問。", "回答は保存していません。");
        assertThat(browser.complaints()).isEmpty();
    }
}
